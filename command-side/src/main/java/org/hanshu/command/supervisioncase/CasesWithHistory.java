package org.hanshu.command.supervisioncase;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
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
                .map(message -> new Past((SupervisionCaseEvent) message.getPayload(), message.getTimestamp()))
                .toList();
    }
}
