package org.hanshu.query.shared;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventMessage;
import org.hanshu.api.shared.Trail;

/**
 * What every event remembers beside what it says.
 *
 * @param occurredAt when it happened
 * @param recordedAt when the system took it
 * @param actor who did it, by account
 * @param sequence its place in its aggregate's stream, from 0
 * @param id by which a correction names it
 */
public record Told(Instant occurredAt, Instant recordedAt, String actor, long sequence, String id) {

    public static Told of(DomainEventMessage<?> event) {
        var trail = event.getMetaData();
        var occurredAt = trail.get(Trail.OCCURRED_AT);
        var actor = trail.get(Trail.ACTOR);
        return new Told(
                occurredAt == null ? event.getTimestamp() : Instant.parse(occurredAt.toString()),
                event.getTimestamp(),
                actor == null ? "system" : actor.toString(),
                event.getSequenceNumber(),
                event.getIdentifier());
    }
}
