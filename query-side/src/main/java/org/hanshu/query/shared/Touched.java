package org.hanshu.query.shared;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Which aggregates a batch of events is about. */
final class Touched {

    private Touched() {}

    static UUID[] by(UnitOfWork<?> work) {
        return messages(work).stream()
                .filter(DomainEventMessage.class::isInstance)
                .map(message -> ((DomainEventMessage<?>) message).getAggregateIdentifier())
                .distinct()
                .map(UUID::fromString)
                .toArray(UUID[]::new);
    }

    private static List<? extends Message<?>> messages(UnitOfWork<?> work) {
        return work instanceof BatchingUnitOfWork<?> batch
                ? batch.getMessages()
                : List.of(Objects.requireNonNull(work.getMessage()));
    }
}
