package org.hanshu.saga.letterfollowup;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
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
import org.hanshu.api.letterbook.LetterBookCommand.VoidNumber;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenChild;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.saga.shared.AsSystem;
import org.jspecify.annotations.Nullable;

/** Follows one letter until it ends: rings its clocks, proposes the next letter, and tells its cases of the end. */
@Saga
@ProcessingGroup("letter-follow-up")
@JsonAutoDetect(fieldVisibility = ANY)
public class LetterFollowUpSaga {

    private @Nullable FollowedLetter letter; // Known from the first event on.
    private Alarms alarms = Alarms.NONE;
    private List<ProposalId> proposals = new ArrayList<>();

    public LetterFollowUpSaga() {} // Axon makes one per letter.

    @StartSaga
    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterDrafted event) {
        if (letter == null) {
            letter = FollowedLetter.of(event);
        }
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterIssued event) {
        letter = letter().signed(event);
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterDeadlineSet event, DeadlineManager deadlines) {
        alarms = alarms.with(event.letterId(), event.deadline(), deadlines);
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterDeadlineExtended event, DeadlineManager deadlines, Clock clock) {
        var others = alarms.without(event.deadline().name(), clock.instant(), deadlines);
        alarms = others.with(event.letterId(), event.deadline(), deadlines);
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

    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterDeadlineMissed event, @Timestamp Instant at, CommandGateway commands) {
        propose(event.successor(), Suggestion.Why.SILENCE, at, commands);
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(ReceiptRefused event, @Timestamp Instant at, CommandGateway commands) {
        propose(event.successor(), Suggestion.Why.RECEIPT_REFUSED, at, commands);
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(
            ReplyRecorded event,
            @Timestamp Instant at,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        lapseProposals(LapseReason.ANSWERED_LATE, at, commands);
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
        if (event.number() != null) {
            var why = LetterStatus.WITHDRAWN.name();
            AsSystem.send(commands, new VoidNumber(letter().book(), event.letterId(), why), at);
        }
        end(LetterStatus.WITHDRAWN, actor, at, commands);
        alarms = alarms.silenced(clock.instant(), deadlines);
    }

    /** It is followed on: somebody will look again. */
    @SagaEventHandler(associationProperty = "letterId")
    void on(
            LetterSatisfied event,
            @Timestamp Instant at,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        end(LetterStatus.SATISFIED, event.assessor(), at, commands);
        alarms = alarms.silenced(clock.instant(), deadlines);
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "letterId")
    void on(RectificationSustained event, DeadlineManager deadlines, Clock clock) {
        alarms = alarms.silenced(clock.instant(), deadlines);
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(RectificationRelapsed event, @Timestamp Instant at, CommandGateway commands) {
        var child = event.letterId().value();
        letter().cases().forEach(caseId -> AsSystem.send(commands, new ReopenChild(caseId, child, event.text()), at));
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "letterId")
    void on(
            LetterEscalated event,
            @Timestamp Instant at,
            CommandGateway commands,
            DeadlineManager deadlines,
            Clock clock) {
        end(LetterStatus.ESCALATED, event.assessor(), at, commands);
        alarms = alarms.silenced(clock.instant(), deadlines);
    }

    private void propose(@Nullable String successor, Suggestion.Why why, Instant at, CommandGateway commands) {
        if (successor == null) {
            return;
        }
        var proposal = letter().next(successor, why);
        if (!proposals.contains(proposal.proposalId())) {
            AsSystem.send(commands, proposal, at);
            proposals.add(proposal.proposalId());
        }
    }

    private void lapseProposals(LapseReason reason, Instant at, CommandGateway commands) {
        proposals.forEach(proposal -> AsSystem.send(commands, new LapseProposal(proposal, reason), at));
        proposals.clear();
    }

    private void end(LetterStatus outcome, String by, Instant at, CommandGateway commands) {
        lapseProposals(LapseReason.LETTER_ENDED, at, commands);
        var child = letter().id().value();
        letter().cases()
                .forEach(caseId -> AsSystem.send(commands, new EndChild(caseId, child, outcome.name(), by), at));
    }

    private FollowedLetter letter() {
        return requireNonNull(letter);
    }
}
