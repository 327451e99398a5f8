package org.hanshu.query.shared;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.hanshu.api.shared.InPlace;
import org.hanshu.api.shared.Trail;
import org.jspecify.annotations.Nullable;

/**
 * What every event remembers beside what it says.
 *
 * @param occurredAt when it happened
 * @param recordedAt when the system took it
 * @param actor who did it, by account
 * @param inPlace in whose place, where it was
 * @param sequence its place in its aggregate's stream, from 0
 * @param id by which a correction names it
 */
public record Told(
        Instant occurredAt,
        Instant recordedAt,
        String actor,
        @Nullable InPlace inPlace,
        long sequence,
        String id) {

    public static Told of(DomainEventMessage<?> event) {
        var trail = event.getMetaData();
        var occurredAt = trail.get(Trail.OCCURRED_AT);
        var actor = trail.get(Trail.ACTOR);
        return new Told(
                occurredAt == null ? event.getTimestamp() : Instant.parse(occurredAt.toString()),
                event.getTimestamp(),
                actor == null ? "system" : actor.toString(),
                InPlace.of(trail),
                event.getSequenceNumber(),
                event.getIdentifier());
    }

    /** Whose deed it is where four eyes are asked for: the actor's, and that of who is away. */
    public List<String> hands() {
        return inPlace == null ? List.of(actor) : List.of(actor, inPlace.of());
    }
}
