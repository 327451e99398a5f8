package org.hanshu.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.letterId;
import static org.hanshu.query.shared.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.letter.AttemptOutcome;
import org.hanshu.api.letter.LetterCorrectionEvent.AttemptAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionAsked;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionConfirmed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionDeclined;
import org.hanshu.api.letter.LetterCorrectionEvent.ReceiptRefusalAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundInTime;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundLate;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationCorrected;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterEvent.ServiceAttempted;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Told;
import org.junit.jupiter.api.Test;

/** A letter's file once an entry was put right. */
class CorrectionFoldTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final List<FieldChange> CHANGES = List.of(new FieldChange("doneOn", "2026-12-01", "2026-12-02"));

    @Test
    void tellsWhoAskedAndWhoDecided() {
        var asked = new LetterCorrectionAsked(letterId("A"), 1, "event", CorrectionKind.CORRECT, CHANGES, text("笔误"));
        var again = new LetterCorrectionAsked(letterId("A"), 2, "other", CorrectionKind.ANNUL, List.of(), text("登错"));
        var seen = after(
                asked,
                again,
                new LetterCorrectionConfirmed(letterId("A"), 1),
                new LetterCorrectionDeclined(letterId("A"), 2, text("无误")));
        assertThat(seen.corrections())
                .extracting(CorrectionView::state)
                .containsExactly(CorrectionView.State.CONFIRMED, CorrectionView.State.DECLINED);
    }

    @Test
    void saysOfAReplyWhatShouldHaveBeenSaid() {
        var told = new ReplyRecorded(letterId("A"), 1, Sample.accepting(), true);
        var right = new ReplyCorrected(letterId("A"), "event", 1, DAY, DAY.plusDays(1), CHANGES, text("笔误"));
        var reply = after(told, right, new ReplyFoundInTime(letterId("A"), 1))
                .replies()
                .getFirst();
        assertThat(reply.reply().sentOn()).isEqualTo(DAY);
        assertThat(reply.reply().receivedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(reply.late()).isFalse();
        assertThat(after(told, new ReplyFoundInTime(letterId("A"), 1), new ReplyFoundLate(letterId("A"), 1))
                        .replies()
                        .getFirst()
                        .late())
                .isTrue();
    }

    @Test
    void saysOfMoneyWhatShouldHaveBeenSaid() {
        var right = new RectificationCorrected(
                letterId("A"), "event", 1, 1, Money.of("2.00"), DAY, List.of(), CHANGES, text("笔误"));
        var demand = after(done(1), done(2), right).demands().getFirst();
        assertThat(demand.rectifications())
                .extracting(RectificationRecorded::amountPaid)
                .containsExactly(Money.of("2.00"), Money.of("1.00"));
        var annulled = new RectificationAnnulled(letterId("A"), "event", 1, 2, DemandState.CLAIMED_DONE, text("登错"));
        assertThat(after(done(1), done(2), annulled).demands().getFirst().rectifications())
                .extracting(RectificationRecorded::n)
                .containsExactly(1);
    }

    @Test
    void leavesOutAnAnnulledCheckAndKeepsTheNumbersOfTheOthers() {
        var annulled = new VerificationAnnulled(
                letterId("A"), "event", 1, 1, List.of(1), Money.ZERO, DemandState.CLAIMED_DONE, text("登错"));
        var right = new VerificationCorrected(
                letterId("A"), "event", 1, 2, Money.of("3.00"), Money.of("3.00"), CHANGES, text("笔误"));
        var demand = after(done(1), checked("1.00"), checked("2.00"), annulled, right)
                .demands()
                .getFirst();
        assertThat(demand.checks())
                .extracting(RectificationVerified::verifiedAmount)
                .containsExactly(Money.of("3.00"));
        assertThat(demand.verifiedAmount()).isEqualTo(Money.of("3.00"));
        assertThat(demand.state()).isEqualTo(DemandState.CLAIMED_DONE);
    }

    @Test
    void leavesOutWhatDidNotHappenOnTheWay() {
        var tried = new ServiceAttempted(letterId("A"), ServiceMethod.MAIL, DAY, AttemptOutcome.NO_ONE_THERE, null);
        var again = new ServiceAttempted(letterId("A"), ServiceMethod.IN_PERSON, DAY, AttemptOutcome.REFUSED, null);
        var annulled = new AttemptAnnulled(letterId("A"), "event", 1, AttemptOutcome.NO_ONE_THERE, text("登错"));
        assertThat(after(tried, again, annulled).road().made()).containsExactly(again);

        var refused = new ReceiptRefused(letterId("A"), DAY, List.of(), null, null);
        var view = after(refused, new ReceiptRefusalAnnulled(letterId("A"), "event", LetterStatus.ISSUED, text("登错")));
        assertThat(view.road().refusal()).isNull();
        assertThat(view.status()).isEqualTo(LetterStatus.ISSUED);
    }

    private static LetterView after(LetterEvent... events) {
        var told = new Told(Instant.EPOCH, Instant.EPOCH, "officer.gz", null, 1, "event");
        var view = LetterFold.evolve(Optional.empty(), Sample.drafted("A", "A"), told);
        for (var event : events) {
            view = LetterFold.evolve(view, event, told);
        }
        return view.orElseThrow();
    }

    private static RectificationRecorded done(int n) {
        return new RectificationRecorded(letterId("A"), 1, n, null, Money.of("1.00"), DAY, List.of());
    }

    private static RectificationVerified checked(String amount) {
        return new RectificationVerified(
                letterId("A"),
                1,
                List.of(1),
                VerificationOutcome.PARTLY,
                Money.of(amount),
                VerificationBasis.BANK_RECORD,
                List.of("officer.gz", "officer2.gz"),
                null);
    }
}
