package org.hanshu.saga.retention;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseLapseTakenBack;
import org.hanshu.api.supervisioncase.CaseWatchCommand.AskAfterRetention;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ReckonRetention;
import org.hanshu.api.supervisioncase.CaseWatchEvent.KeptLonger;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionOver;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionReckoned;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ApproachConverted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.saga.shared.AsSystem;
import org.hanshu.saga.shared.Happened;
import org.jspecify.annotations.Nullable;

/** Waits until a case was kept long enough, and then has a head asked whether its people are forgotten 保存期限. */
@Saga
@ProcessingGroup("retention")
@JsonAutoDetect(fieldVisibility = ANY)
public class RetentionSaga {

    static final String QUESTION = "retention-question";
    private static final String RULE = "case.retention";

    private @Nullable Instant asksAt; // None before it is reckoned.
    private @Nullable String scheduleId;
    private @Nullable ProposalId asked; // None while nobody is asked.

    public RetentionSaga() {} // Axon makes one per case that is over.

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(
            CaseClosed event,
            @Timestamp Instant at,
            @MetaDataValue(Trail.OCCURRED_AT) @Nullable String occurredAt,
            CommandGateway commands) {
        begin(event.caseId(), Happened.at(at, occurredAt), commands);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(
            CaseRefused event,
            @Timestamp Instant at,
            @MetaDataValue(Trail.OCCURRED_AT) @Nullable String occurredAt,
            CommandGateway commands) {
        begin(event.caseId(), Happened.at(at, occurredAt), commands);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(
            ConsultationAnswered event,
            @Timestamp Instant at,
            @MetaDataValue(Trail.OCCURRED_AT) @Nullable String occurredAt,
            CommandGateway commands) {
        begin(event.caseId(), Happened.at(at, occurredAt), commands);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseLapsed event, @Timestamp Instant at, CommandGateway commands) {
        begin(event.caseId(), at, commands);
    }

    /** Where nothing comes of it, nothing is waited for; what comes of it begins anew. */
    private void begin(CaseId caseId, Instant at, CommandGateway commands) {
        AsSystem.send(commands, new ReckonRetention(caseId), at);
        if (asksAt == null) {
            SagaLifecycle.end();
        }
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseReopened event, @Timestamp Instant at, CommandGateway commands) {
        goesOn(event.caseId(), at, commands);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(ApproachConverted event, @Timestamp Instant at, CommandGateway commands) {
        goesOn(event.caseId(), at, commands);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseLapseTakenBack event, @Timestamp Instant at, CommandGateway commands) {
        goesOn(event.caseId(), at, commands);
    }

    private void goesOn(CaseId caseId, Instant at, CommandGateway commands) {
        if (asked != null) {
            AsSystem.send(commands, new LapseProposal(asked, LapseReason.CASE_GOES_ON), at);
        }
        AsSystem.send(commands, new ReckonRetention(caseId), at);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(RetentionReckoned event, DeadlineManager deadlines, Clock clock) {
        waitUntil(event.asksAt(), event.caseId(), deadlines, clock);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(KeptLonger event, DeadlineManager deadlines, Clock clock) {
        waitUntil(event.asksAt(), event.caseId(), deadlines, clock);
    }

    private void waitUntil(Instant anew, CaseId caseId, DeadlineManager deadlines, Clock clock) {
        if (anew.equals(asksAt)) {
            return; // It is heard a second time.
        }
        forget(deadlines, clock);
        asked = null;
        asksAt = anew;
        scheduleId = deadlines.schedule(anew, QUESTION, new QuestionDue(caseId, anew));
    }

    @DeadlineHandler(deadlineName = QUESTION)
    void on(QuestionDue due, CommandGateway commands) {
        AsSystem.send(commands, new AskAfterRetention(due.caseId()), due.at());
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(RetentionOver event, @Timestamp Instant at, CommandGateway commands) {
        var suggestion = new Suggestion(
                Suggestion.What.FORGET_PEOPLE,
                Suggestion.Why.RETENTION_OVER,
                event.owner(),
                List.of(event.caseId()),
                null,
                null,
                RULE);
        asked = event.proposalId();
        AsSystem.send(commands, new Propose(event.proposalId(), suggestion), at);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(RetentionLeft event, DeadlineManager deadlines, Clock clock) {
        forget(deadlines, clock);
    }

    private void forget(DeadlineManager deadlines, Clock clock) {
        if (scheduleId != null
                && asksAt != null
                && asksAt.isAfter(clock.instant())) { // Others have fired or are firing.
            deadlines.cancelSchedule(QUESTION, scheduleId);
        }
    }
}
