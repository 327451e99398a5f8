package org.hanshu.api.letter;

import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;
import static org.hanshu.api.shared.Role.SYSTEM;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;
import org.jspecify.annotations.Nullable;

/** What can be asked of a letter 函书. */
public sealed interface LetterCommand extends Command {

    LetterId letterId();

    /** What can be asked about an entry that was wrong. */
    sealed interface Correction extends LetterCommand permits LetterCorrectionCommand {}

    /** What the system asks when the books change. */
    sealed interface Recount extends LetterCommand permits LetterRecountCommand {}

    /**
     * Drafts a letter that its cases admitted.
     *
     * @param kind a code of the rule book's letter catalogue
     * @param region whose time limits apply
     * @param follows the letters that it follows up
     * @param skipReason why a step of the ladder is left out, where one is
     */
    @AllowedTo({OFFICER, HEAD})
    record DraftLetter(
            @TargetAggregateIdentifier LetterId letterId,
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
            implements LetterCommand {}

    /** Asks to whom and about which cases the letter speaks; changes nothing, answers {@link LetterStanding}. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmLetterOpen(@TargetAggregateIdentifier LetterId letterId) implements LetterCommand {}

    /** Asks whether a referral may follow the letter; changes nothing, answers {@link ReferableLetter}. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmReferable(@TargetAggregateIdentifier LetterId letterId) implements LetterCommand {}

    /** Puts another text in the draft's place; a review or approval given before is void. */
    @AllowedTo({OFFICER, HEAD})
    record ReviseLetter(@TargetAggregateIdentifier LetterId letterId, LetterText text) implements LetterCommand {}

    @AllowedTo({OFFICER, HEAD})
    record SubmitLetter(@TargetAggregateIdentifier LetterId letterId) implements LetterCommand {}

    @AllowedTo(HEAD)
    record ReturnLetter(@TargetAggregateIdentifier LetterId letterId, Personal<String> text) implements LetterCommand {}

    /** Approves the text, and submits it first where that was not done; not by who drafted it. */
    @AllowedTo(HEAD)
    record ApproveLetter(
            @TargetAggregateIdentifier LetterId letterId,
            @Nullable Personal<String> text) implements LetterCommand {}

    /** Signs the letter, which allots its number; not by who drafted it. */
    @AllowedTo(HEAD)
    record IssueLetter(@TargetAggregateIdentifier LetterId letterId) implements LetterCommand {}

    /** Takes the letter back; its number stays void. */
    @AllowedTo(HEAD)
    record WithdrawLetter(@TargetAggregateIdentifier LetterId letterId, Personal<String> reason)
            implements LetterCommand {}

    /** Sends the letter off 发送; once more where it came back. */
    @AllowedTo({OFFICER, HEAD})
    record DispatchLetter(
            @TargetAggregateIdentifier LetterId letterId,
            ServiceMethod method,
            @Nullable String trackingNumber,
            @Nullable LocalDate dispatchedOn)
            implements LetterCommand {}

    /** Somebody tried to serve it, and it did not reach the addressee. */
    @AllowedTo({OFFICER, HEAD})
    record RecordAttempt(
            @TargetAggregateIdentifier LetterId letterId,
            ServiceMethod method,
            @Nullable LocalDate attemptedOn,
            AttemptOutcome outcome,
            @Nullable Personal<String> text)
            implements LetterCommand {}

    /** The addressee cannot be found: what is left is the public notice. */
    @AllowedTo({OFFICER, HEAD})
    record MarkUndeliverable(
            @TargetAggregateIdentifier LetterId letterId,
            @Nullable LocalDate foundOn,
            @Nullable Personal<String> text) implements LetterCommand {}

    @AllowedTo({OFFICER, HEAD})
    record RefuseReceipt(
            @TargetAggregateIdentifier LetterId letterId,
            LocalDate refusedOn,
            List<Personal<String>> witnesses,
            @Nullable Personal<String> text)
            implements LetterCommand {}

    /** {@code servedOn} is the day of service; for a public notice the day of its publication. */
    @AllowedTo({OFFICER, HEAD})
    record ServeLetter(
            @TargetAggregateIdentifier LetterId letterId,
            ServiceMethod method,
            LocalDate servedOn,
            @Nullable Personal<String> receivedBy,
            List<Personal<String>> witnesses)
            implements LetterCommand {}

    @AllowedTo({OFFICER, HEAD})
    record RecordReply(@TargetAggregateIdentifier LetterId letterId, Reply reply) implements LetterCommand {}

    /** Gives more time on written ground, once; for the answer, or for one demand. */
    @AllowedTo({OFFICER, HEAD})
    record ExtendDeadline(
            @TargetAggregateIdentifier LetterId letterId,
            @Nullable Integer demand,
            LocalDate to,
            Personal<String> reason)
            implements LetterCommand {}

    @AllowedTo({OFFICER, HEAD})
    record PlanRectification(
            @TargetAggregateIdentifier LetterId letterId,
            int demand,
            @Nullable Personal<String> text,
            List<Instalment> instalments)
            implements LetterCommand {}

    @AllowedTo({OFFICER, HEAD})
    record RecordRectification(
            @TargetAggregateIdentifier LetterId letterId,
            int demand,
            @Nullable Personal<String> text,
            @Nullable Money amountPaid,
            LocalDate doneOn,
            List<Payment> payments)
            implements LetterCommand {}

    /** {@code rectifications} says which of the demand's rectifications were checked; all open ones where empty. */
    @AllowedTo({OFFICER, HEAD})
    record VerifyRectification(
            @TargetAggregateIdentifier LetterId letterId,
            int demand,
            List<Integer> rectifications,
            VerificationOutcome outcome,
            @Nullable Money verifiedAmount,
            VerificationBasis basis,
            List<String> verifiers,
            @Nullable Personal<String> text)
            implements LetterCommand {}

    @AllowedTo({OFFICER, HEAD})
    record AssessLetter(
            @TargetAggregateIdentifier LetterId letterId,
            Assessment outcome,
            @Nullable Personal<String> text) implements LetterCommand {}

    /** Two or more people looked again at what was put right: {@code relapsed} is back, nothing where it holds. */
    @AllowedTo({OFFICER, HEAD})
    record RecheckLetter(
            @TargetAggregateIdentifier LetterId letterId,
            List<Relapse> relapsed,
            List<String> verifiers,
            @Nullable Personal<String> text)
            implements LetterCommand {}

    /** A clock's reminder is due; the letter decides whether it still matters. */
    @AllowedTo(SYSTEM)
    record RemindOfDeadline(@TargetAggregateIdentifier LetterId letterId, String deadline, Reminder.Code code)
            implements LetterCommand {}

    /** A clock has run out; the letter decides whether it still matters. */
    @AllowedTo(SYSTEM)
    record MissDeadline(@TargetAggregateIdentifier LetterId letterId, String deadline) implements LetterCommand {}
}
