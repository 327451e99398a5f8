package org.hanshu.api.letter;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;
import org.jspecify.annotations.Nullable;

/** What can happen to a letter 函书. */
public sealed interface LetterEvent {

    /** The clock for the employer's answer. */
    String REPLY = "reply";

    LetterId letterId();

    /** What is done about an entry that was wrong. */
    sealed interface Correction extends LetterEvent permits LetterCorrectionEvent {}

    /** The clock of one demand. */
    static String demandClock(int n) {
        return "demand-" + n;
    }

    @Revision("1")
    record LetterDrafted(
            LetterId letterId,
            Origin origin,
            String kind,
            OrganisationId issuer,
            List<OrganisationId> jointIssuers,
            Region region,
            Addressee addressee,
            List<Copy> copies,
            List<Enclosure> enclosures,
            List<LetterId> follows,
            LetterText text,
            @Nullable String skipReason)
            implements LetterEvent {}

    /** Another text stands in the draft's place; review and approval are void. */
    @Revision("1")
    record LetterRevised(LetterId letterId, LetterText text) implements LetterEvent {}

    @Revision("1")
    record LetterSubmitted(LetterId letterId) implements LetterEvent {}

    @Revision("1")
    record LetterReturned(LetterId letterId, Personal<String> text) implements LetterEvent {}

    /** {@code sha256} is of the text that was approved. */
    @Revision("1")
    record LetterApproved(LetterId letterId, @Nullable Personal<String> text, String sha256) implements LetterEvent {}

    /**
     * Signed, and so numbered; from now on its text stands.
     *
     * @param number 文号, for instance 穗工劳监提〔2026〕1号
     * @param signer the account that signed
     * @param sha256 of the text that was signed
     */
    @Revision("1")
    record LetterIssued(LetterId letterId, String number, String signer, LocalDate signedOn, String sha256)
            implements LetterEvent {}

    /** {@code number} is the number that stays void, where one was allotted. */
    @Revision("1")
    record LetterWithdrawn(LetterId letterId, @Nullable String number, Personal<String> reason)
            implements LetterEvent {}

    /** {@code trackingNumber} is the post's or the courier's, where there is one. */
    @Revision("1")
    record LetterDispatched(
            LetterId letterId,
            ServiceMethod method,
            @Nullable String trackingNumber,
            LocalDate dispatchedOn) implements LetterEvent {}

    /** It did not reach the addressee this time. */
    @Revision("1")
    record ServiceAttempted(
            LetterId letterId,
            ServiceMethod method,
            LocalDate attemptedOn,
            AttemptOutcome outcome,
            @Nullable Personal<String> text)
            implements LetterEvent {}

    /** The addressee cannot be found; it may be served by public notice. */
    @Revision("1")
    record LetterUndeliverable(
            LetterId letterId, LocalDate foundOn, @Nullable Personal<String> text) implements LetterEvent {}

    /** Who stood by when it was refused or left 见证人. */
    @Revision("1")
    record ServiceWitnessed(LetterId letterId, List<Personal<String>> witnesses) implements LetterEvent {}

    /**
     * The addressee would not take it; it may still be served with witnesses.
     *
     * @param witnesses names as the first release kept them; since then {@link ServiceWitnessed} carries them
     * @param successor the kind of letter to which the refusal opens the way, where it does
     */
    @Revision("1")
    record ReceiptRefused(
            LetterId letterId,
            LocalDate refusedOn,
            List<String> witnesses,
            @Nullable Personal<String> text,
            @Nullable String successor)
            implements LetterEvent {}

    /**
     * @param servedOn the day from which the law counts; for a public notice thirty days after its publication
     * @param publishedOn the day of publication, for a public notice
     */
    @Revision("1")
    record LetterServed(
            LetterId letterId,
            ServiceMethod method,
            LocalDate servedOn,
            @Nullable LocalDate publishedOn,
            @Nullable Personal<String> receivedBy)
            implements LetterEvent {}

    /**
     * @param n the reply's number, from 1
     * @param late whether it came, and was posted, after the due date
     */
    @Revision("1")
    record ReplyRecorded(LetterId letterId, int n, Reply reply, boolean late) implements LetterEvent {}

    @Revision("1")
    record RectificationPlanned(
            LetterId letterId, int demand, @Nullable Personal<String> text, List<Instalment> instalments)
            implements LetterEvent {}

    /**
     * The employer says that a demand was met.
     *
     * @param n the rectification's number in its demand, from 1
     */
    @Revision("1")
    record RectificationRecorded(
            LetterId letterId,
            int demand,
            int n,
            @Nullable Personal<String> text,
            @Nullable Money amountPaid,
            LocalDate doneOn,
            List<Payment> payments)
            implements LetterEvent {}

    /** Two or more people looked whether a demand was really met. */
    @Revision("1")
    record RectificationVerified(
            LetterId letterId,
            int demand,
            List<Integer> rectifications,
            VerificationOutcome outcome,
            @Nullable Money verifiedAmount,
            VerificationBasis basis,
            List<String> verifiers,
            @Nullable Personal<String> text)
            implements LetterEvent {}

    /** Looked at again, what was put right still is 整改巩固. */
    @Revision("1")
    record RectificationSustained(
            LetterId letterId,
            List<String> verifiers,
            @Nullable Personal<String> text) implements LetterEvent {}

    /**
     * Looked at again, the wrong is back 反复: the letter goes on.
     *
     * @param amount what is owed now, where it differs from what was demanded
     */
    @Revision("1")
    record RectificationRelapsed(
            LetterId letterId,
            int demand,
            LocalDate foundOn,
            @Nullable Money amount,
            List<String> verifiers,
            Personal<String> text)
            implements LetterEvent {}

    /** {@code assessor} is the account that judged, which may not close the case. */
    @Revision("1")
    record LetterSatisfied(
            LetterId letterId, String assessor, @Nullable Personal<String> text) implements LetterEvent {}

    /**
     * It was not followed without good ground, and the ladder goes on.
     *
     * @param assessor the account that judged, which may not close the case
     * @param successor the kind of letter that should follow, where there is one
     */
    @Revision("2")
    record LetterEscalated(
            LetterId letterId,
            String assessor,
            @Nullable Personal<String> text,
            @Nullable String successor) implements LetterEvent {}

    /** A clock of the letter runs. */
    @Revision("1")
    record LetterDeadlineSet(LetterId letterId, Deadline deadline) implements LetterEvent {}

    /** A clock was given more time, on written ground. */
    @Revision("1")
    record LetterDeadlineExtended(LetterId letterId, Deadline deadline, Personal<String> reason)
            implements LetterEvent {}

    /** A reminder of a clock fired while it mattered. */
    @Revision("1")
    record LetterDeadlineReminded(LetterId letterId, String name, Reminder.Code code, LocalDate due)
            implements LetterEvent {}

    /** What the clock waited for came in time. */
    @Revision("1")
    record LetterDeadlineMet(LetterId letterId, String name) implements LetterEvent {}

    /**
     * The clock ran out in silence.
     *
     * @param successor the kind of letter that should follow, where one should
     */
    @Revision("1")
    record LetterDeadlineMissed(
            LetterId letterId,
            String name,
            LocalDate due,
            @Nullable String successor) implements LetterEvent {}

    /**
     * The clock no longer matters.
     *
     * @param why the state of the letter that ended it
     */
    @Revision("1")
    record LetterDeadlineVoided(LetterId letterId, String name, String why) implements LetterEvent {}
}
