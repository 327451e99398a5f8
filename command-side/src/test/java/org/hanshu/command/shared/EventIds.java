package org.hanshu.command.shared;

import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.common.IdentifierFactory;

/** Gives the events of a told history ids that a test can name: {@code event-0}, {@code event-1} and so on. */
public final class EventIds extends IdentifierFactory {

    private static final ThreadLocal<Integer> NEXT = new ThreadLocal<>();

    /** The id of the event at this place in a history. */
    public static String at(int place) {
        return "event-" + place;
    }

    public static <T> T counted(Supplier<T> history) {
        NEXT.set(0);
        try {
            return history.get();
        } finally {
            NEXT.remove();
        }
    }

    @Override
    public String generateIdentifier() {
        var next = NEXT.get();
        if (next == null) {
            return UUID.randomUUID().toString();
        }
        NEXT.set(next + 1);
        return at(next);
    }
}
