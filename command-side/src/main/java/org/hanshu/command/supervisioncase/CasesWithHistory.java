package org.hanshu.command.supervisioncase;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.command.supervisioncase.OtherCases.Past;
import org.springframework.stereotype.Component;

/** The histories of all cases are in the event store. */
@Component
class CasesWithHistory implements OtherCases {

    private final EventStore events;

    CasesWithHistory(EventStore events) {
        this.events = events;
    }

    @Override
    public List<Past> historyOf(CaseId caseId) {
        return events.readEvents(caseId.toString(), 0)
                .asStream()
                .filter(message -> message.getPayload() instanceof SupervisionCaseEvent)
                .map(message -> new Past(
                        message.getIdentifier(), (SupervisionCaseEvent) message.getPayload(), occurredAt(message)))
                .toList();
    }

    private static Instant occurredAt(DomainEventMessage<?> message) {
        var at = message.getMetaData().get(Trail.OCCURRED_AT);
        return at == null ? message.getTimestamp() : Instant.parse(at.toString());
    }
}
