package org.hanshu.saga.letterfollowup;

import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterCommand.MissDeadline;
import org.hanshu.api.letter.LetterCommand.RemindOfDeadline;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineExtended;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterEscalated;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.LetterSatisfied;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationSustained;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.InPlace;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.saga.shared.AsSystem;

/** Follows one letter until it ends: rings its clocks, proposes the next letter, and tells its cases of the end. */
@Saga
@ProcessingGroup("letter-follow-up")
public class LetterFollowUpSaga extends CorrectedFollowUp {

    public LetterFollowUpSaga() {} // Axon makes one per letter.

    @StartSaga
    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterDrafted event) {
        begin(event);
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterIssued event) {
        signed(event);
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterDeadlineSet event, DeadlineManager deadlines) {
        alarms = alarms.with(event.letterId(), event.deadline(), deadlines);
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterDeadlineExtended event, DeadlineManager deadlines, Clock clock) {
        alarms = alarms.moved(event.letterId(), event.deadline(), clock.instant(), deadlines);
    }

    @DeadlineHandler(deadlineName = Alarms.REMINDER)
    void on(ReminderDue due, CommandGateway commands) {
        AsSystem.send(commands, new RemindOfDeadline(due.letterId(), due.clock(), due.code()), due.at());
    }

    @DeadlineHandler(deadlineName = Alarms.TIME_UP)
    void on(TimeUp due, CommandGateway commands) {
        AsSystem.send(commands, new MissDeadline(due.letterId(), due.clock()), due.at());
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterDeadlineMet event, DeadlineManager deadlines, Clock clock) {
        alarms = alarms.without(event.name(), clock.instant(), deadlines);
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterDeadlineVoided event, DeadlineManager deadlines, Clock clock) {
        alarms = alarms.without(event.name(), clock.instant(), deadlines);
    }

    /**
     * Who is silent may be urged first. With the last letter unanswered, nothing is left but to help the worker go on alone.
     */
    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterDeadlineMissed event, @Timestamp Instant at, CommandGateway commands) {
        if (event.name().equals(LetterEvent.REPLY) && alarms.isSet(LetterClock.URGING)) {
            return;
        }
        become(successors().propose(event.successor(), Suggestion.Why.SILENCE, at, commands));
        if (event.name().equals(LetterEvent.REPLY) && event.successor() == null) {
            letter().offersOfAid().forEach(each -> AsSystem.send(commands, each, at));
        }
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(ReceiptRefused event, @Timestamp Instant at, CommandGateway commands) {
        become(successors().propose(event.successor(), Suggestion.Why.RECEIPT_REFUSED, at, commands));
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(
            ReplyRecorded event,
            @Timestamp Instant at,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        var reason = event.late() ? LapseReason.ANSWERED_LATE : LapseReason.ANSWERED_IN_TIME;
        become(successors().lapse(reason, at, commands));
        alarms = alarms.without(LetterEvent.REPLY, clock.instant(), deadlines);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "letterId")
    void on(
            LetterWithdrawn event,
            @Timestamp Instant at,
            @MetaDataValue(Trail.ACTOR) String actor,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        letter().voided(event).ifPresent(each -> AsSystem.send(commands, each, at));
        become(successors().end(LetterStatus.WITHDRAWN, actor, null, at, commands));
        alarms = alarms.silenced(clock.instant(), deadlines);
    }

    /** It is followed on: somebody will look again. */
    @SagaEventHandler(associationProperty = "letterId")
    void on(
            LetterSatisfied event,
            MetaData trail,
            @Timestamp Instant at,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        become(successors().end(LetterStatus.SATISFIED, event.assessor(), InPlace.of(trail), at, commands));
        alarms = alarms.silencedBut(LetterClock.RECHECK, clock.instant(), deadlines);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "letterId")
    void on(RectificationSustained event, DeadlineManager deadlines, Clock clock) {
        alarms = alarms.silenced(clock.instant(), deadlines);
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(RectificationRelapsed event, @Timestamp Instant at, CommandGateway commands) {
        letter().reopened(event).forEach(each -> AsSystem.send(commands, each, at));
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "letterId")
    void on(
            LetterEscalated event,
            MetaData trail,
            @Timestamp Instant at,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        become(successors().end(LetterStatus.ESCALATED, event.assessor(), InPlace.of(trail), at, commands));
        letter().after(event.successor()).forEach(each -> AsSystem.send(commands, each, at));
        alarms = alarms.silenced(clock.instant(), deadlines);
    }
}
