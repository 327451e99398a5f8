package org.hanshu.saga.childadmission;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.VoidChild;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.saga.shared.AsSystem;

/** Waits until what its cases admitted is made; after a day they let go of it. */
@Saga
@ProcessingGroup("child-admission")
@JsonAutoDetect(fieldVisibility = ANY)
public class ChildAdmissionSaga {

    static final String EXPIRED = "child-admission-expired";

    private List<Waiting> waiting = new ArrayList<>();

    /** A case that waits for the child, until when, and under which schedule id. */
    record Waiting(CaseId caseId, Instant until, String scheduleId) {}

    public ChildAdmissionSaga() {} // Axon makes one per child.

    @StartSaga
    @SagaEventHandler(associationProperty = "childId")
    void on(ChildAdmitted event, DeadlineManager deadlines) {
        if (waiting.stream().noneMatch(each -> each.caseId().equals(event.caseId()))) {
            var expired = new AdmissionExpired(event.caseId(), event.childId(), event.voidAt());
            var scheduleId = deadlines.schedule(event.voidAt(), EXPIRED, expired);
            waiting.add(new Waiting(event.caseId(), event.voidAt(), scheduleId));
        }
    }

    @EndSaga
    @SagaEventHandler(keyName = "childId", associationProperty = "letterId")
    void on(LetterDrafted event, DeadlineManager deadlines, Clock clock) {
        made(deadlines, clock);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "childId")
    void on(ChildOpened event, DeadlineManager deadlines, Clock clock) {
        made(deadlines, clock);
    }

    private void made(DeadlineManager deadlines, Clock clock) {
        waiting.stream()
                .filter(each -> each.until().isAfter(clock.instant())) // Others have fired or are firing.
                .forEach(each -> deadlines.cancelSchedule(EXPIRED, each.scheduleId()));
    }

    @DeadlineHandler(deadlineName = EXPIRED)
    void on(AdmissionExpired expired, CommandGateway commands) {
        AsSystem.send(commands, new VoidChild(expired.caseId(), expired.childId()), expired.at());
        waiting.removeIf(each -> each.caseId().equals(expired.caseId()));
        if (waiting.isEmpty()) {
            SagaLifecycle.end();
        }
    }
}
