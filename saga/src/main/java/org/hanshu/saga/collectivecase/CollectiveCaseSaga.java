package org.hanshu.saga.collectivecase;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.CaseWatchCommand.MarkCollective;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseMarkedCollective;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CollectiveFound;
import org.hanshu.saga.shared.AsSystem;
import org.jspecify.annotations.Nullable;

/** A dispute of many 集体争议: the system proposes to mark it, and a person's yes marks it. */
@Saga
@ProcessingGroup("collective-case")
@JsonAutoDetect(fieldVisibility = ANY)
public class CollectiveCaseSaga {

    private @Nullable CaseId caseId; // Known from the first event on.

    public CollectiveCaseSaga() {} // Axon makes one per case.

    @StartSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(CollectiveFound event, @Timestamp Instant at, CommandGateway commands) {
        caseId = event.caseId();
        var suggestion = new Suggestion(
                Suggestion.What.MARK_COLLECTIVE,
                Suggestion.Why.MANY_WORKERS,
                event.owner(),
                List.of(event.caseId()),
                null,
                null,
                "case.collective");
        AsSystem.send(commands, new Propose(event.proposalId(), suggestion), at);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalAccepted event, @Timestamp Instant at, CommandGateway commands) {
        AsSystem.send(commands, new MarkCollective(requireNonNull(caseId), null), at);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalDeclined event) {}

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalLapsed event) {}

    /** Somebody marked it unasked. */
    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(CaseMarkedCollective event, @Timestamp Instant at, CommandGateway commands) {
        AsSystem.send(commands, new LapseProposal(event.proposalId(), LapseReason.DONE_ALREADY), at);
    }
}
