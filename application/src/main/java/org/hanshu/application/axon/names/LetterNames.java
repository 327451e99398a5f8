package org.hanshu.application.axon.names;

import static java.util.Map.entry;

import java.util.Map;
import org.hanshu.api.letter.LetterCorrectionEvent;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letterbook.LetterBookEvent;

/** A letter 函书 and the book of numbers 文号簿. */
public final class LetterNames {

    public static final Map<String, Class<?>> ALL = Map.ofEntries(
            entry("letter.drafted", LetterEvent.LetterDrafted.class),
            entry("letter.revised", LetterEvent.LetterRevised.class),
            entry("letter.submitted", LetterEvent.LetterSubmitted.class),
            entry("letter.returned", LetterEvent.LetterReturned.class),
            entry("letter.approved", LetterEvent.LetterApproved.class),
            entry("letter.issued", LetterEvent.LetterIssued.class),
            entry("letter.withdrawn", LetterEvent.LetterWithdrawn.class),
            entry("letter.dispatched", LetterEvent.LetterDispatched.class),
            entry("letter.service-attempted", LetterEvent.ServiceAttempted.class),
            entry("letter.undeliverable", LetterEvent.LetterUndeliverable.class),
            entry("letter.service-witnessed", LetterEvent.ServiceWitnessed.class),
            entry("letter.receipt-refused", LetterEvent.ReceiptRefused.class),
            entry("letter.served", LetterEvent.LetterServed.class),
            entry("letter.reply-recorded", LetterEvent.ReplyRecorded.class),
            entry("letter.rectification-planned", LetterEvent.RectificationPlanned.class),
            entry("letter.rectification-recorded", LetterEvent.RectificationRecorded.class),
            entry("letter.rectification-verified", LetterEvent.RectificationVerified.class),
            entry("letter.rectification-sustained", LetterEvent.RectificationSustained.class),
            entry("letter.rectification-relapsed", LetterEvent.RectificationRelapsed.class),
            entry("letter.satisfied", LetterEvent.LetterSatisfied.class),
            entry("letter.escalated", LetterEvent.LetterEscalated.class),
            entry("letter.deadline-set", LetterEvent.LetterDeadlineSet.class),
            entry("letter.deadline-extended", LetterEvent.LetterDeadlineExtended.class),
            entry("letter.deadline-reminded", LetterEvent.LetterDeadlineReminded.class),
            entry("letter.deadline-met", LetterEvent.LetterDeadlineMet.class),
            entry("letter.deadline-missed", LetterEvent.LetterDeadlineMissed.class),
            entry("letter.deadline-voided", LetterEvent.LetterDeadlineVoided.class),
            entry("letter.correction-asked", LetterCorrectionEvent.LetterCorrectionAsked.class),
            entry("letter.correction-confirmed", LetterCorrectionEvent.LetterCorrectionConfirmed.class),
            entry("letter.correction-declined", LetterCorrectionEvent.LetterCorrectionDeclined.class),
            entry("letter.service-corrected", LetterCorrectionEvent.ServiceCorrected.class),
            entry("letter.reply-corrected", LetterCorrectionEvent.ReplyCorrected.class),
            entry("letter.rectification-corrected", LetterCorrectionEvent.RectificationCorrected.class),
            entry("letter.verification-corrected", LetterCorrectionEvent.VerificationCorrected.class),
            entry("letter.attempt-annulled", LetterCorrectionEvent.AttemptAnnulled.class),
            entry("letter.receipt-refusal-annulled", LetterCorrectionEvent.ReceiptRefusalAnnulled.class),
            entry("letter.reply-annulled", LetterCorrectionEvent.ReplyAnnulled.class),
            entry("letter.rectification-annulled", LetterCorrectionEvent.RectificationAnnulled.class),
            entry("letter.verification-annulled", LetterCorrectionEvent.VerificationAnnulled.class),
            entry("letter.reply-found-in-time", LetterCorrectionEvent.ReplyFoundInTime.class),
            entry("letter.reply-found-late", LetterCorrectionEvent.ReplyFoundLate.class),
            entry("letter.deadline-recomputed", LetterCorrectionEvent.LetterDeadlineRecomputed.class),
            entry("letter.overdue-taken-back", LetterCorrectionEvent.LetterOverdueTakenBack.class),
            entry("letter.deadline-reopened", LetterCorrectionEvent.LetterDeadlineReopened.class),
            entry("letter-book.number-allotted", LetterBookEvent.NumberAllotted.class),
            entry("letter-book.number-voided", LetterBookEvent.NumberVoided.class));

    private LetterNames() {}
}
