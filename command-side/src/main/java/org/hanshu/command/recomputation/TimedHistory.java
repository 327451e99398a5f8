package org.hanshu.command.recomputation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Everything that ever had a time limit set, each once, in the order of the history. */
final class TimedHistory implements AutoCloseable {

    private final BlockingStream<TrackedEventMessage<?>> events;
    private final Set<Timed> seen = new HashSet<>();
    private Instant readTo;

    private TimedHistory(BlockingStream<TrackedEventMessage<?>> events, Instant readTo) {
        this.events = events;
        this.readTo = readTo;
    }

    /** Reads on from what was recorded then, or from the beginning. */
    static TimedHistory from(@Nullable Instant from, EventStore events) {
        var token = from == null ? events.createTailToken() : events.createTokenAt(from);
        return new TimedHistory(events.openStream(token), from == null ? Instant.EPOCH : from);
    }

    /** The next ones, so many at most; none at the end. */
    List<Timed> next(int most) throws InterruptedException {
        var found = new ArrayList<Timed>();
        while (found.size() < most && events.hasNextAvailable()) {
            var event = events.nextAvailable();
            readTo = event.getTimestamp();
            Timed.of(event).filter(seen::add).ifPresent(found::add);
        }
        return found;
    }

    /** When the last event was recorded that was read. */
    Instant readTo() {
        return readTo;
    }

    @Override
    public void close() {
        events.close();
    }
}
