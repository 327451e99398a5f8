package org.hanshu.command.shared;

import java.time.Clock;
import java.util.UUID;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Sender;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Free texts that may name someone: each is a data subject of its own, so that one can be destroyed without the rest. */
@Component
public class Texts {

    private final Clock clock;

    public Texts(Clock clock) {
        this.clock = clock;
    }

    /**
     * The text as the sender's request told it.
     *
     * @param place where in the request it stands, for instance {@code text} or {@code demands[0].text}
     */
    public Personal<String> of(Sender sender, String place, String text) {
        return Personal.text(subject(sender, place), text);
    }

    /** The name of somebody whom no case knows by number, and nothing where the sender told none. */
    public @Nullable Personal<String> name(Sender sender, String place, @Nullable String name) {
        return name == null || name.isBlank()
                ? null
                : new Personal.Open<>(subject(sender, place), Personal.Kind.NAME, name);
    }

    /** A text, and nothing where the sender told none. */
    public @Nullable Personal<String> optional(Sender sender, String place, @Nullable String text) {
        return text == null || text.isBlank() ? null : of(sender, place, text);
    }

    private UUID subject(Sender sender, String place) {
        return Derived.TEXT.id(sender.newId(clock.instant()), place);
    }
}
