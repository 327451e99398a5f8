package org.hanshu.saga.retention;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import org.hanshu.api.supervisioncase.RetentionOutlook;
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
    static final String RULES_AWAITED = "retention-rules-awaited";
    static final String NOBODY_LEFT = "retention-nobody-left";
    private static final String RULE = "case.retention";

    /** So often it is asked again while no book says how long a case is kept. */
    private static final Duration BETWEEN_BOOKS = Duration.ofDays(1);

    /** Until then a yes that forgot the last of them is remembered. */
    private static final Duration BEING_ANSWERED = Duration.ofHours(1);

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
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        begin(event.caseId(), Happened.at(at, occurredAt), commands, deadlines, clock);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(
            CaseRefused event,
            @Timestamp Instant at,
            @MetaDataValue(Trail.OCCURRED_AT) @Nullable String occurredAt,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        begin(event.caseId(), Happened.at(at, occurredAt), commands, deadlines, clock);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(
            ConsultationAnswered event,
            @Timestamp Instant at,
            @MetaDataValue(Trail.OCCURRED_AT) @Nullable String occurredAt,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        begin(event.caseId(), Happened.at(at, occurredAt), commands, deadlines, clock);
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseLapsed event, @Timestamp Instant at, CommandGateway commands, DeadlineManager deadlines, Clock clock) {
        begin(event.caseId(), at, commands, deadlines, clock);
    }

    /** Where nothing comes of it, nothing is waited for but a book that says how long; what comes of it begins anew. */
    private void begin(CaseId caseId, Instant at, CommandGateway commands, DeadlineManager deadlines, Clock clock) {
        RetentionOutlook outlook = AsSystem.ask(commands, new ReckonRetention(caseId), at);
        if (outlook.withoutRule()) {
            var again = clock.instant().plus(BETWEEN_BOOKS);
            deadlines.schedule(again, RULES_AWAITED, new QuestionDue(caseId, again));
        } else if (asksAt == null) {
            SagaLifecycle.end();
        }
    }

    @DeadlineHandler(deadlineName = RULES_AWAITED)
    void onRules(QuestionDue due, CommandGateway commands, DeadlineManager deadlines, Clock clock) {
        if (asksAt == null) {
            begin(due.caseId(), due.at(), commands, deadlines, clock);
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
            asked = null;
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

    /** A question about them is taken back, unless it was a yes to it that forgot them: that is remembered in a moment. */
    @SagaEventHandler(associationProperty = "caseId")
    void on(RetentionLeft event, DeadlineManager deadlines, Clock clock) {
        forget(deadlines, clock);
        asksAt = null;
        if (asked == null) {
            SagaLifecycle.end();
        } else {
            var over = clock.instant().plus(BEING_ANSWERED);
            deadlines.schedule(over, NOBODY_LEFT, new QuestionDue(event.caseId(), over));
        }
    }

    @DeadlineHandler(deadlineName = NOBODY_LEFT)
    void onNobodyLeft(QuestionDue due, CommandGateway commands) {
        if (asked != null) {
            AsSystem.send(commands, new LapseProposal(asked, LapseReason.DONE_ALREADY), due.at());
            asked = null;
        }
        if (asksAt == null) {
            SagaLifecycle.end();
        }
    }

    private void forget(DeadlineManager deadlines, Clock clock) {
        if (scheduleId != null
                && asksAt != null
                && asksAt.isAfter(clock.instant())) { // Others have fired or are firing.
            deadlines.cancelSchedule(QUESTION, scheduleId);
        }
    }
}
