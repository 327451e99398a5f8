package org.hanshu.command.supervisioncase;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** A child was made where anything has happened under its id. */
@Component
class ChildrenWithHistory implements MadeChildren {

    private final EventStore events;

    ChildrenWithHistory(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean has(UUID childId) {
        return events.lastSequenceNumberFor(childId.toString()).isPresent();
    }
}
