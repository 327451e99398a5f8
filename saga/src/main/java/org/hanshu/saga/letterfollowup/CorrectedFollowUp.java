package org.hanshu.saga.letterfollowup;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineReopened;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterCorrectionEvent.ReceiptRefusalAnnulled;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.ProposalId;
import org.jspecify.annotations.Nullable;

/** What a follow-up knows, and how it follows what is put right about its letter. */
@JsonAutoDetect(fieldVisibility = ANY)
abstract class CorrectedFollowUp {

    private @Nullable FollowedLetter letter; // Known from the first event on.
    Alarms alarms = Alarms.NONE;
    private List<ProposalId> proposals = List.of();
    private int round;

    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterDeadlineRecomputed event, DeadlineManager deadlines, Clock clock) {
        alarms = alarms.moved(event.letterId(), event.deadline(), clock.instant(), deadlines);
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterOverdueTakenBack event, @Timestamp Instant at, CommandGateway commands) {
        if (event.name().equals(LetterEvent.REPLY)) {
            become(successors().lapse(Suggestion.Why.SILENCE, LapseReason.NOT_OVERDUE_AFTER_ALL, at, commands));
        }
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(LetterDeadlineReopened event, @Timestamp Instant at, CommandGateway commands, DeadlineManager deadlines) {
        alarms = alarms.with(event.letterId(), event.deadline(), deadlines);
        become(successors().anew().propose(event.successor(), Suggestion.Why.SILENCE, at, commands));
    }

    @SagaEventHandler(associationProperty = "letterId")
    void on(ReceiptRefusalAnnulled event, @Timestamp Instant at, CommandGateway commands) {
        become(successors().lapse(Suggestion.Why.RECEIPT_REFUSED, LapseReason.ENTRY_ANNULLED, at, commands));
    }

    final void begin(LetterDrafted event) {
        if (letter == null) {
            letter = FollowedLetter.of(event);
        }
    }

    final void signed(LetterIssued event) {
        letter = letter().signed(event);
    }

    final Successors successors() {
        return new Successors(letter(), proposals, round);
    }

    final void become(Successors successors) {
        proposals = successors.open();
        round = successors.round();
    }

    final FollowedLetter letter() {
        return requireNonNull(letter);
    }
}
