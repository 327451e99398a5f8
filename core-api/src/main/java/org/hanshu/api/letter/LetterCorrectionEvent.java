package org.hanshu.api.letter;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.api.vocabulary.LetterStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is done about an entry of a letter that was wrong 更正: the entry stays, and further events put right what hung on it.
 * In each, {@code event} is the id of the entry; what follows from it names in its metadata what it corrects.
 */
public sealed interface LetterCorrectionEvent extends LetterEvent.Correction {

    /** A correction waits for a second person; {@code n} is its number, from 1. */
    @Revision("1")
    record LetterCorrectionAsked(
            LetterId letterId,
            int n,
            String event,
            CorrectionKind kind,
            List<FieldChange> changes,
            Personal<String> reason)
            implements LetterCorrectionEvent {}

    @Revision("1")
    record LetterCorrectionConfirmed(LetterId letterId, int n) implements LetterCorrectionEvent {}

    @Revision("1")
    record LetterCorrectionDeclined(LetterId letterId, int n, Personal<String> reason)
            implements LetterCorrectionEvent {}

    @Revision("1")
    record ServiceCorrected(
            LetterId letterId,
            String event,
            LocalDate servedOn,
            @Nullable LocalDate publishedOn,
            List<FieldChange> changes,
            Personal<String> reason)
            implements LetterCorrectionEvent {}

    @Revision("1")
    record ReplyCorrected(
            LetterId letterId,
            String event,
            int n,
            @Nullable LocalDate sentOn,
            LocalDate receivedOn,
            List<FieldChange> changes,
            Personal<String> reason)
            implements LetterCorrectionEvent {}

    @Revision("1")
    record RectificationCorrected(
            LetterId letterId,
            String event,
            int demand,
            int n,
            @Nullable Money amountPaid,
            LocalDate doneOn,
            List<Payment> payments,
            List<FieldChange> changes,
            Personal<String> reason)
            implements LetterCorrectionEvent {}

    /**
     * @param n the check's number among those of its demand, from 1
     * @param verifiedInAll how much of the demand is verified with it
     */
    @Revision("1")
    record VerificationCorrected(
            LetterId letterId,
            String event,
            int demand,
            int n,
            @Nullable Money verifiedAmount,
            Money verifiedInAll,
            List<FieldChange> changes,
            Personal<String> reason)
            implements LetterCorrectionEvent {}

    /** {@code n} is the attempt's number, from 1. */
    @Revision("1")
    record AttemptAnnulled(LetterId letterId, String event, int n, AttemptOutcome outcome, Personal<String> reason)
            implements LetterCorrectionEvent {}

    /** {@code standing} is where the letter stands without it. */
    @Revision("1")
    record ReceiptRefusalAnnulled(LetterId letterId, String event, LetterStatus standing, Personal<String> reason)
            implements LetterCorrectionEvent {}

    /** {@code standing} is where the letter stands without it. */
    @Revision("1")
    record ReplyAnnulled(LetterId letterId, String event, int n, LetterStatus standing, Personal<String> reason)
            implements LetterCorrectionEvent {}

    /** {@code standing} is where the demand stands without it. */
    @Revision("1")
    record RectificationAnnulled(
            LetterId letterId, String event, int demand, int n, DemandState standing, Personal<String> reason)
            implements LetterCorrectionEvent {}

    /**
     * @param unchecked the demand's rectifications that wait for their check without it
     * @param verifiedInAll how much of the demand is verified without it
     * @param standing where the demand stands without it
     */
    @Revision("1")
    record VerificationAnnulled(
            LetterId letterId,
            String event,
            int demand,
            int n,
            List<Integer> unchecked,
            Money verifiedInAll,
            DemandState standing,
            Personal<String> reason)
            implements LetterCorrectionEvent {}

    /** A reply that was flagged as late came in time after all. */
    @Revision("1")
    record ReplyFoundInTime(LetterId letterId, int n) implements LetterCorrectionEvent {}

    /** A reply that was taken as in time was late after all. */
    @Revision("1")
    record ReplyFoundLate(LetterId letterId, int n) implements LetterCorrectionEvent {}

    /** A clock has another last day; whether it ran out or was met stays as it was. */
    @Revision("1")
    record LetterDeadlineRecomputed(LetterId letterId, Deadline deadline, LocalDate earlier)
            implements LetterCorrectionEvent {}

    /** A clock that was said to have run out had not 逾期更正. */
    @Revision("1")
    record LetterOverdueTakenBack(LetterId letterId, String name, LocalDate due) implements LetterCorrectionEvent {}

    /**
     * What the clock waited for did not come after all: it runs again.
     *
     * @param missed whether it had run out before that was said to come
     * @param successor the kind of letter that should follow, where it had run out and one should
     */
    @Revision("1")
    record LetterDeadlineReopened(
            LetterId letterId,
            Deadline deadline,
            boolean missed,
            @Nullable String successor) implements LetterCorrectionEvent {}
}
