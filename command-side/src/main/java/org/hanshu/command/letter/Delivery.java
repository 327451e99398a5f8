package org.hanshu.command.letter;

import java.time.LocalDate;
import org.hanshu.api.letter.AttemptOutcome;
import org.hanshu.api.letter.LetterCorrectionEvent.AttemptAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.ReceiptRefusalAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ServiceCorrected;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineExtended;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.ServiceAttempted;
import org.hanshu.api.letter.LetterEvent.ServiceWitnessed;
import org.hanshu.api.period.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * How far a letter came on its way to the addressee.
 *
 * @param number 文号, once it is signed
 * @param reachedOn the day of service, or of publication where the law counts from later
 * @param replyDue the last day for the answer, where one is required
 * @param missed how often it was tried in vain to find the addressee
 * @param witnesses how many stood by when it was refused
 */
record Delivery(
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate reachedOn,
        @Nullable LocalDate replyDue,
        int missed,
        int witnesses) {

    static final Delivery NOT_SIGNED = new Delivery(null, null, null, null, 0, 0);

    Delivery after(LetterEvent event) {
        return switch (event) {
            case LetterIssued issued -> new Delivery(issued.number(), issued.signedOn(), null, null, 0, 0);
            case ServiceAttempted attempted ->
                attempted.outcome() == AttemptOutcome.REFUSED
                        ? this
                        : new Delivery(number, signedOn, reachedOn, replyDue, missed + 1, witnesses);
            case ReceiptRefused refused -> witnessed(refused.witnesses().size());
            case ServiceWitnessed witnessed -> witnessed(witnessed.witnesses().size());
            case LetterServed served ->
                reached(served.publishedOn() == null ? served.servedOn() : served.publishedOn());
            case LetterDeadlineSet set -> running(set.deadline());
            case LetterDeadlineExtended extended -> running(extended.deadline());
            case ServiceCorrected right ->
                reached(right.publishedOn() == null ? right.servedOn() : right.publishedOn());
            case LetterDeadlineRecomputed moved -> running(moved.deadline());
            case AttemptAnnulled annulled ->
                annulled.outcome() == AttemptOutcome.REFUSED
                        ? this
                        : new Delivery(number, signedOn, reachedOn, replyDue, missed - 1, witnesses);
            case ReceiptRefusalAnnulled annulled -> new Delivery(number, signedOn, reachedOn, replyDue, missed, 0);
            default -> this;
        };
    }

    private Delivery reached(LocalDate day) {
        return new Delivery(number, signedOn, day, replyDue, missed, witnesses);
    }

    private Delivery running(Deadline clock) {
        return clock.name().equals(LetterEvent.REPLY)
                ? new Delivery(number, signedOn, reachedOn, clock.due(), missed, witnesses)
                : this;
    }

    private Delivery witnessed(int more) {
        return new Delivery(number, signedOn, reachedOn, replyDue, missed, witnesses + more);
    }
}
