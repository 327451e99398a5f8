package org.hanshu.saga.casefollowup;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineReopened;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.CaseWatchEvent.InvestigationExtended;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.MissCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RemindOfCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.saga.shared.AsSystem;
import org.hanshu.saga.shared.WoundClock;
import org.hanshu.saga.shared.WoundClocks;

/** Follows one case while a clock of it runs, and rings its clocks. */
@Saga
@ProcessingGroup("case-follow-up")
@JsonAutoDetect(fieldVisibility = ANY)
public class CaseFollowUpSaga {

    private List<WoundClock> clocks = List.of();

    public CaseFollowUpSaga() {} // Axon makes one per case whose clocks run.

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineSet event, DeadlineManager deadlines, Clock clock) {
        turn(all().wound(event.deadline(), new CaseBells(event.caseId(), deadlines, clock)));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineResumed event, DeadlineManager deadlines, Clock clock) {
        turn(all().wound(event.deadline(), new CaseBells(event.caseId(), deadlines, clock)));
    }

    @DeadlineHandler(deadlineName = CaseBells.BELL)
    void on(BellDue due, CommandGateway commands, DeadlineManager deadlines, Clock clock) {
        if (!all().isToRing(due.clock(), due.bell())) {
            return;
        }
        var code = due.bell().code();
        var ring = code == null
                ? new MissCaseDeadline(due.caseId(), due.clock())
                : new RemindOfCaseDeadline(due.caseId(), due.clock(), code);
        AsSystem.send(commands, ring, due.bell().at());
        turn(all().rung(due.clock(), due.bell(), new CaseBells(due.caseId(), deadlines, clock)));
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineMet event, DeadlineManager deadlines, Clock clock) {
        turn(all().stopped(event.name(), new CaseBells(event.caseId(), deadlines, clock)));
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineVoided event, DeadlineManager deadlines, Clock clock) {
        turn(all().stopped(event.name(), new CaseBells(event.caseId(), deadlines, clock)));
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineSuspended event, DeadlineManager deadlines, Clock clock) {
        turn(all().stopped(event.name(), new CaseBells(event.caseId(), deadlines, clock)));
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineRecomputed event, DeadlineManager deadlines, Clock clock) {
        if (all().isWound(event.deadline().name())) {
            turn(all().rewound(event.deadline(), new CaseBells(event.caseId(), deadlines, clock)));
        }
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseOverdueTakenBack event, DeadlineManager deadlines, Clock clock) {
        var runs = event.runs();
        turn(runs == null ? all() : all().rewound(runs, new CaseBells(event.caseId(), deadlines, clock)));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineReopened event, DeadlineManager deadlines, Clock clock) {
        turn(event.missed() ? all() : all().rewound(event.deadline(), new CaseBells(event.caseId(), deadlines, clock)));
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(InvestigationExtended event, DeadlineManager deadlines, Clock clock) {
        turn(all().rewound(event.deadline(), new CaseBells(event.caseId(), deadlines, clock)));
    }

    private WoundClocks all() {
        return new WoundClocks(clocks);
    }

    /** It ends where nothing is left to ring. */
    private void turn(WoundClocks turned) {
        clocks = turned.all();
        if (turned.isSilent()) {
            SagaLifecycle.end();
        }
    }
}
