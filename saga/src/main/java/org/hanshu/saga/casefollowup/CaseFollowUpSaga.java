package org.hanshu.saga.casefollowup;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineReopened;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.MissCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RemindOfCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.saga.shared.AsSystem;

/** Follows one case while a clock of it runs, and rings its clocks. */
@Saga
@ProcessingGroup("case-follow-up")
@JsonAutoDetect(fieldVisibility = ANY)
public class CaseFollowUpSaga {

    private List<WoundClock> clocks = new ArrayList<>();

    public CaseFollowUpSaga() {} // Axon makes one per case whose clocks run.

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineSet event, DeadlineManager deadlines) {
        wind(event.caseId(), event.deadline(), deadlines);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineResumed event, DeadlineManager deadlines) {
        wind(event.caseId(), event.deadline(), deadlines);
    }

    @DeadlineHandler(deadlineName = WoundClock.BELL)
    void on(BellDue due, CommandGateway commands, DeadlineManager deadlines) {
        if (clocks.stream().noneMatch(clock -> clock.isToRing(due))) {
            return;
        }
        var at = due.bell().at();
        var code = due.bell().code();
        var ring = code == null
                ? new MissCaseDeadline(due.caseId(), due.clock())
                : new RemindOfCaseDeadline(due.caseId(), due.clock(), code);
        AsSystem.send(commands, ring, at);
        clocks = new ArrayList<>(clocks.stream()
                .flatMap(clock -> clock.isToRing(due) ? clock.rung(due.caseId(), deadlines) : Stream.of(clock))
                .toList());
        endWhereNothingRuns();
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineMet event, DeadlineManager deadlines, Clock clock) {
        stop(event.name(), deadlines, clock);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineVoided event, DeadlineManager deadlines, Clock clock) {
        stop(event.name(), deadlines, clock);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineSuspended event, DeadlineManager deadlines, Clock clock) {
        stop(event.name(), deadlines, clock);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineRecomputed event, DeadlineManager deadlines, Clock clock) {
        if (isWound(event.deadline().name())) {
            rewind(event.caseId(), event.deadline(), deadlines, clock);
        }
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseOverdueTakenBack event, DeadlineManager deadlines, Clock clock) {
        if (event.runs() != null) {
            rewind(event.caseId(), event.runs(), deadlines, clock);
        }
        endWhereNothingRuns();
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseDeadlineReopened event, DeadlineManager deadlines, Clock clock) {
        if (!event.missed()) {
            rewind(event.caseId(), event.deadline(), deadlines, clock);
        }
        endWhereNothingRuns();
    }

    private void rewind(CaseId caseId, Deadline deadline, DeadlineManager deadlines, Clock clock) {
        silence(deadline.name(), deadlines, clock);
        wind(caseId, deadline, deadlines);
    }

    /** A second time changes nothing. */
    private void wind(CaseId caseId, Deadline deadline, DeadlineManager deadlines) {
        if (!isWound(deadline.name())) {
            clocks.add(WoundClock.wind(caseId, deadline, deadlines));
        }
    }

    private boolean isWound(String name) {
        return clocks.stream().anyMatch(clock -> clock.name().equals(name));
    }

    private void stop(String name, DeadlineManager deadlines, Clock clock) {
        silence(name, deadlines, clock);
        endWhereNothingRuns();
    }

    private void silence(String name, DeadlineManager deadlines, Clock clock) {
        clocks.stream().filter(each -> each.name().equals(name)).forEach(each -> each.stop(clock.instant(), deadlines));
        clocks.removeIf(each -> each.name().equals(name));
    }

    private void endWhereNothingRuns() {
        if (clocks.isEmpty()) {
            SagaLifecycle.end();
        }
    }
}
