package org.hanshu.saga.childfollowup;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.child.ChildClockCommand;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineExtended;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineRecomputed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;
import org.hanshu.api.child.ChildEnding;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.child.ChildResumed;
import org.hanshu.api.legalaid.LegalAidEvent.StageRecorded;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.AidCommand.DetachChild;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenChild;
import org.hanshu.saga.shared.AsSystem;
import org.hanshu.saga.shared.WoundClocks;

/** Follows one mediation, referral or grant of legal aid: rings its clocks, and tells its cases when it has ended. */
@Saga
@ProcessingGroup("child-follow-up")
@JsonAutoDetect(fieldVisibility = ANY)
public class ChildFollowUpSaga {

    private ChildKind kind = ChildKind.MEDIATION; // Until it begins.
    private List<CaseId> cases = List.of();
    private WoundClocks clocks = WoundClocks.NONE;

    public ChildFollowUpSaga() {} // Axon makes one per child.

    @StartSaga
    @SagaEventHandler(associationProperty = "childId")
    void on(ChildOpened event) {
        kind = event.kind();
        cases = event.cases();
    }

    /** It had ended, and is followed anew. */
    @StartSaga
    @SagaEventHandler(associationProperty = "childId")
    void on(ChildResumed event, @Timestamp Instant at, CommandGateway commands) {
        kind = event.kind();
        cases = event.cases();
        cases.forEach(each -> AsSystem.send(commands, new ReopenChild(each, event.childId(), event.text()), at));
    }

    @SagaEventHandler(associationProperty = "childId")
    void on(ChildDeadlineSet event, DeadlineManager deadlines, Clock clock) {
        clocks = clocks.wound(event.deadline(), bells(event.childId(), deadlines, clock));
    }

    @SagaEventHandler(associationProperty = "childId")
    void on(ChildDeadlineExtended event, DeadlineManager deadlines, Clock clock) {
        clocks = clocks.rewound(event.deadline(), bells(event.childId(), deadlines, clock));
    }

    @SagaEventHandler(associationProperty = "childId")
    void on(ChildDeadlineRecomputed event, DeadlineManager deadlines, Clock clock) {
        if (clocks.isWound(event.deadline().name())) {
            clocks = clocks.rewound(event.deadline(), bells(event.childId(), deadlines, clock));
        }
    }

    @SagaEventHandler(associationProperty = "childId")
    void on(ChildDeadlineMet event, DeadlineManager deadlines, Clock clock) {
        clocks = clocks.stopped(event.name(), bells(event.childId(), deadlines, clock));
    }

    @SagaEventHandler(associationProperty = "childId")
    void on(ChildDeadlineVoided event, DeadlineManager deadlines, Clock clock) {
        clocks = clocks.stopped(event.name(), bells(event.childId(), deadlines, clock));
    }

    @DeadlineHandler(deadlineName = ChildBells.BELL)
    void on(ChildBellDue due, CommandGateway commands, DeadlineManager deadlines, Clock clock) {
        if (clocks.isToRing(due.clock(), due.bell())) {
            var ring = ChildClockCommand.ring(
                    due.kind(), due.childId(), due.clock(), due.bell().code());
            AsSystem.send(commands, ring, due.bell().at());
            clocks = clocks.rung(due.clock(), due.bell(), bells(due.childId(), deadlines, clock));
        }
    }

    /** Aid that came before the arbitrators goes on without its cases. */
    @SagaEventHandler(associationProperty = "childId")
    void on(StageRecorded event, @Timestamp Instant at, CommandGateway commands) {
        if (event.stage().arbitrates()) {
            cases.forEach(each -> AsSystem.send(commands, new DetachChild(each, event.childId()), at));
        }
    }

    @SagaEventHandler(associationProperty = "childId")
    void on(
            ChildEnding event,
            @Timestamp Instant at,
            @MetaDataValue(Trail.ACTOR) String actor,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        var outcome =
                requireNonNull(event.leadsTo(), "What ends, ends in a state").name();
        cases.forEach(each ->
                AsSystem.send(commands, new EndChild(each, event.childId(), outcome, actor, null, event.result()), at));
        clocks = clocks.allStopped(bells(event.childId(), deadlines, clock));
        if (!event.goesOn()) {
            SagaLifecycle.end();
        }
    }

    private ChildBells bells(UUID childId, DeadlineManager deadlines, Clock clock) {
        return new ChildBells(childId, kind, deadlines, clock);
    }
}
