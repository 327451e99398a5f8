package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.command.supervisioncase.CaseState.Filed;
import org.hanshu.command.supervisioncase.CaseState.Unfiled;

/** What a case remembers of its own history, and whom it lets work on it. */
abstract class CaseMemory {

    @AggregateIdentifier
    CaseId caseId;

    private CaseState state = new Unfiled();

    @CommandHandlerInterceptor
    void admit(SupervisionCaseCommand command, MetaData trail) {
        CaseDoor.check(command, trail, state, version());
    }

    @EventSourcingHandler
    void evolve(SupervisionCaseEvent event, @Timestamp Instant recordedAt) {
        caseId = event.caseId();
        state = event instanceof ComplaintFiled filing ? Filed.of(Filing.of(filing)) : filed().after(event, recordedAt);
    }

    /** Remembers the event and turns the clocks that hang on it. */
    final Changed happened(SupervisionCaseEvent event, OccurredAt at, CaseTimes times) {
        apply(event);
        times.turned(caseId, filed(), at).forEach(each -> apply(each));
        return new Changed(caseId.value(), version());
    }

    final void check(CaseStep step) {
        step.checkFrom(filed().status());
    }

    final CaseStanding standing() {
        return filed().filing().standing(caseId, version(), filed().supervisors());
    }

    final boolean isFiled() {
        return state instanceof Filed;
    }

    final Filed filed() {
        return switch (state) {
            case Filed filed -> filed;
            case Unfiled unfiled -> throw new IllegalStateException("The door lets nobody work on a case not filed");
        };
    }

    final long version() {
        var last = getVersion();
        return last == null ? -1 : last;
    }
}
