package org.hanshu.query.shared;

import static org.hanshu.api.letter.LetterClock.RECHECK;
import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.api.letter.LetterEvent.demandClock;

import org.hanshu.api.letter.LetterCorrectionEvent;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineReopened;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterCorrectionEvent.ReceiptRefusalAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyAnnulled;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterApproved;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineExtended;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineReminded;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.LetterDispatched;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterEscalated;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.LetterReturned;
import org.hanshu.api.letter.LetterEvent.LetterRevised;
import org.hanshu.api.letter.LetterEvent.LetterSatisfied;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.LetterSubmitted;
import org.hanshu.api.letter.LetterEvent.LetterUndeliverable;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.RectificationPlanned;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationSustained;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterEvent.ServiceAttempted;
import org.hanshu.api.letter.LetterEvent.ServiceWitnessed;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.vocabulary.LetterStatus;

/** How far a letter has come: every read model that shows its state reads it off the events here. */
public record LetterProgress(LetterStatus status, Clocks clocks) {

    public static final LetterProgress DRAFTED = new LetterProgress(LetterStatus.DRAFT, Clocks.NONE);

    public LetterProgress after(LetterEvent event) {
        return switch (event) {
            case LetterDrafted drafted -> DRAFTED;
            case LetterRevised revised -> in(LetterStatus.DRAFT);
            case LetterSubmitted submitted -> in(LetterStatus.SUBMITTED);
            case LetterReturned returned -> in(LetterStatus.RETURNED);
            case LetterApproved approved -> in(LetterStatus.APPROVED);
            case LetterIssued issued -> in(LetterStatus.ISSUED);
            case LetterWithdrawn withdrawn -> ended(LetterStatus.WITHDRAWN);
            case LetterDispatched dispatched -> in(LetterStatus.DISPATCHED);
            case ServiceAttempted attempted -> this;
            case LetterUndeliverable undeliverable -> in(LetterStatus.UNDELIVERABLE);
            case ServiceWitnessed witnessed -> this;
            case ReceiptRefused refused -> in(LetterStatus.RECEIPT_REFUSED);
            case LetterServed served -> in(LetterStatus.AWAITING_REPLY);
            case ReplyRecorded reply -> in(LetterStatus.REPLIED).with(clocks.over(REPLY));
            case RectificationPlanned planned -> this;
            case RectificationRecorded done -> this;
            case RectificationVerified checked ->
                checked.outcome() == VerificationOutcome.VERIFIED
                        ? with(clocks.over(demandClock(checked.demand())))
                        : this;
            case LetterSatisfied satisfied -> ended(LetterStatus.SATISFIED);
            case LetterEscalated escalated -> ended(LetterStatus.ESCALATED);
            case RectificationSustained sustained -> this;
            case RectificationRelapsed relapsed -> in(LetterStatus.REPLIED);
            case LetterDeadlineSet set -> with(begun(set.deadline()));
            case LetterDeadlineExtended extended -> with(clocks.set(extended.deadline()));
            case LetterDeadlineReminded reminded -> with(reminded(reminded));
            case LetterDeadlineMet met -> with(clocks.over(met.name()));
            case LetterDeadlineMissed missed -> missed(missed);
            case LetterDeadlineVoided voided -> with(clocks.over(voided.name()));
            case LetterCorrectionEvent correction -> after(correction);
        };
    }

    private LetterProgress after(LetterCorrectionEvent event) {
        return switch (event) {
            case ReceiptRefusalAnnulled annulled -> in(annulled.standing());
            case ReplyAnnulled annulled -> in(annulled.standing());
            case LetterDeadlineRecomputed moved -> with(clocks.recomputed(moved.deadline()));
            case LetterDeadlineReopened again -> with(clocks.reopened(again.deadline(), again.missed()));
            case LetterOverdueTakenBack taken -> takenBack(taken);
            default -> this; // Whatever else is put right leaves the letter where it stands.
        };
    }

    private LetterProgress takenBack(LetterOverdueTakenBack event) {
        var calm = with(clocks.takenBack(event.name()));
        return event.name().equals(REPLY) && status == LetterStatus.OVERDUE
                ? calm.in(LetterStatus.AWAITING_REPLY)
                : calm;
    }

    /** A second look in ninety days is nobody's business until it draws near. */
    private Clocks begun(Deadline deadline) {
        return deadline.name().equals(RECHECK) ? clocks.asleep(deadline) : clocks.set(deadline);
    }

    private Clocks reminded(LetterDeadlineReminded event) {
        var awake = event.code() == Reminder.Code.HALF_TIME ? clocks : woken(event.name());
        return awake.reminded(event.name(), event.code());
    }

    private Clocks woken(String name) {
        return name.equals(RECHECK) ? clocks.woken(name) : clocks;
    }

    private LetterProgress missed(LetterDeadlineMissed event) {
        var red = with(woken(event.name()).missed(event.name()));
        return event.name().equals(REPLY) && status == LetterStatus.AWAITING_REPLY ? red.in(LetterStatus.OVERDUE) : red;
    }

    private LetterProgress in(LetterStatus other) {
        return new LetterProgress(other, clocks);
    }

    private LetterProgress with(Clocks others) {
        return new LetterProgress(status, others);
    }

    private LetterProgress ended(LetterStatus as) {
        return new LetterProgress(as, clocks.allOver());
    }
}
