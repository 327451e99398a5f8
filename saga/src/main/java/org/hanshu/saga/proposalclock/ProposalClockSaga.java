package org.hanshu.saga.proposalclock;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.proposal.ProposalCommand.RingProposal;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineRecomputed;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineSet;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.saga.shared.AsSystem;
import org.hanshu.saga.shared.WoundClocks;

/** Rings for one proposal until somebody answers it or it lapses; silence decides nothing. */
@Saga
@ProcessingGroup("proposal-clock")
@JsonAutoDetect(fieldVisibility = ANY)
public class ProposalClockSaga {

    private WoundClocks clocks = WoundClocks.NONE;

    public ProposalClockSaga() {} // Axon makes one per proposal.

    @StartSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalDeadlineSet event, DeadlineManager deadlines, Clock clock) {
        clocks = clocks.wound(event.deadline(), bells(event.proposalId(), deadlines, clock));
    }

    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalDeadlineRecomputed event, DeadlineManager deadlines, Clock clock) {
        if (clocks.isWound(event.deadline().name())) {
            clocks = clocks.rewound(event.deadline(), bells(event.proposalId(), deadlines, clock));
        }
    }

    @DeadlineHandler(deadlineName = AnswerBells.BELL)
    void on(AnswerBellDue due, CommandGateway commands, DeadlineManager deadlines, Clock clock) {
        if (clocks.isToRing(due.clock(), due.bell())) {
            var ring = new RingProposal(due.proposalId(), due.bell().code());
            AsSystem.send(commands, ring, due.bell().at());
            clocks = clocks.rung(due.clock(), due.bell(), bells(due.proposalId(), deadlines, clock));
        }
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalAccepted event, DeadlineManager deadlines, Clock clock) {
        clocks = clocks.allStopped(bells(event.proposalId(), deadlines, clock));
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalDeclined event, DeadlineManager deadlines, Clock clock) {
        clocks = clocks.allStopped(bells(event.proposalId(), deadlines, clock));
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalLapsed event, DeadlineManager deadlines, Clock clock) {
        clocks = clocks.allStopped(bells(event.proposalId(), deadlines, clock));
    }

    private static AnswerBells bells(ProposalId proposalId, DeadlineManager deadlines, Clock clock) {
        return new AnswerBells(proposalId, deadlines, clock);
    }
}
