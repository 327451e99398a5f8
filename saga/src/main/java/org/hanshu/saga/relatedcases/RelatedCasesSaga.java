package org.hanshu.saga.relatedcases;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.OpenSplit;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.TakeLinks;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.TakeMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeAdmitted;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeDropped;
import org.hanshu.saga.relatedcases.HalfDone.What;
import org.hanshu.saga.shared.AsSystem;
import org.jspecify.annotations.Nullable;

/** Waits until both of two cases know what they have to do with each other; where one was left untold, tells it. */
@Saga
@ProcessingGroup("related-cases")
@JsonAutoDetect(fieldVisibility = ANY)
public class RelatedCasesSaga {

    static final String HALF_DONE = "related-cases-half-done";

    private @Nullable Instant until;
    private @Nullable String scheduleId;

    public RelatedCasesSaga() {} // Axon makes one per pair.

    /** The half that tells the other is no longer waited for once the other was told. */
    @StartSaga
    @SagaEventHandler(associationProperty = "pair")
    void on(CasesLinked event, DeadlineManager deadlines, Clock clock) {
        if (event.settleAt() == null) {
            end(deadlines, clock);
        } else {
            await(new HalfDone(What.LINK, event.to(), event.from(), event.settleAt()), deadlines);
        }
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "pair")
    void on(MergeAdmitted event, DeadlineManager deadlines) {
        await(new HalfDone(What.MERGE, event.caseId(), event.from(), event.settleAt()), deadlines);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "pair")
    void on(CaseSplit event, DeadlineManager deadlines) {
        await(new HalfDone(What.SPLIT, event.to(), event.caseId(), event.settleAt()), deadlines);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "pair")
    void on(CaseTakenIn event, DeadlineManager deadlines, Clock clock) {
        end(deadlines, clock);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "pair")
    void on(MergeDropped event, DeadlineManager deadlines, Clock clock) {
        end(deadlines, clock);
    }

    @DeadlineHandler(deadlineName = HALF_DONE)
    void on(HalfDone due, CommandGateway commands) {
        var telling =
                switch (due.what()) {
                    case LINK -> new TakeLinks(due.caseId(), due.from());
                    case MERGE -> new TakeMerged(due.caseId(), due.from());
                    case SPLIT -> new OpenSplit(due.caseId(), due.from());
                };
        AsSystem.send(commands, telling, due.at());
        SagaLifecycle.end();
    }

    /** A second time changes nothing. */
    private void await(HalfDone half, DeadlineManager deadlines) {
        if (scheduleId == null) {
            until = half.at();
            scheduleId = deadlines.schedule(half.at(), HALF_DONE, half);
        }
    }

    private void end(DeadlineManager deadlines, Clock clock) {
        if (scheduleId != null && until != null && until.isAfter(clock.instant())) { // Another has fired or is firing.
            deadlines.cancelSchedule(HALF_DONE, scheduleId);
        }
        SagaLifecycle.end();
    }
}
