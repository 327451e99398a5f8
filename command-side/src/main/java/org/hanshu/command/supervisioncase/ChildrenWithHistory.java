package org.hanshu.command.supervisioncase;

import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;

/** The histories of all children are in the event store: one was made where anything has happened under its id. */
@Component
class ChildrenWithHistory implements MadeChildren, ChildHistories {

    private final EventStore events;

    ChildrenWithHistory(EventStore events) {
        this.events = events;
    }

    @Override
    public boolean has(UUID childId) {
        return events.lastSequenceNumberFor(childId.toString()).isPresent();
    }

    @Override
    public ChildHistory of(UUID childId) {
        return new ChildHistory(events.readEvents(childId.toString(), 0)
                .asStream()
                .<Object>map(Message::getPayload)
                .toList());
    }
}
