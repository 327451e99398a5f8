package org.hanshu.command.letter;

import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.VerificationBasis.BANK_RECORD;
import static org.hanshu.api.letter.VerificationBasis.DOCUMENT;
import static org.hanshu.api.letter.VerificationOutcome.PARTLY;
import static org.hanshu.api.letter.VerificationOutcome.REJECTED;
import static org.hanshu.api.letter.VerificationOutcome.VERIFIED;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.refusal;

import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.Instalment;
import org.hanshu.api.letter.LetterCommand.PlanRectification;
import org.hanshu.api.letter.LetterCommand.RecordRectification;
import org.hanshu.api.letter.LetterCommand.VerifyRectification;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.RectificationPlanned;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.Payment;
import org.hanshu.api.letter.RectificationTaken;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.Money;
import org.junit.jupiter.api.Test;

/** What was put right about a letter's demands. */
class RectificationTest {

    private static final Money OWED = Money.of("59000.00");
    private static final List<String> TWO = List.of("officer.gz", "officer2.gz");

    private final LetterOffice letter = new LetterOffice();

    @Test
    void isPlannedInInstalments() {
        var instalments = List.of(new Instalment(1, SERVED.plusDays(10), OWED));
        letter.served()
                .when(OFFICER, new PlanRectification(LETTER, 1, null, instalments))
                .expectEvents(new RectificationPlanned(LETTER, 1, null, instalments));
    }

    @Test
    void isNumberedInItsDemand() {
        letter.served()
                .after(OFFICER, recorded(1, 1))
                .when(OFFICER, record(1))
                .expectEvents(recorded(1, 2))
                .expectResultMessagePayload(new RectificationTaken(LETTER.value(), 9, 2));
    }

    @Test
    void belongsToADemandThatTheLetterHas() {
        letter.served().when(OFFICER, record(3)).expectException(refusal("letter.has-no-such-demand"));
    }

    @Test
    void followsTheService() {
        letter.issued().when(OFFICER, record(1)).expectException(refusal("letter.not-in-this-state"));
    }

    @Test
    void isNotDoneInTheFuture() {
        var tomorrow = new RecordRectification(LETTER, 1, null, OWED, SERVED.plusDays(1), List.of());
        letter.served().when(OFFICER, tomorrow).expectException(refusal("letter.not-after"));
    }

    @Test
    void isNotPaidInTheFuture() {
        var payment = new Payment(1, 1, OWED, SERVED.plusDays(1), null);
        letter.served()
                .when(OFFICER, new RecordRectification(LETTER, 1, null, OWED, SERVED, List.of(payment)))
                .expectException(refusal(
                        "letter.not-after",
                        Map.of("field", "payments[0].paidOn", "day", "2026-11-25", "limit", "2026-11-24")));
    }

    @Test
    void stopsTheDemandsClockOnceVerified() {
        letter.served()
                .after(OFFICER, recorded(1, 1), recorded(1, 2))
                .when(OFFICER, verify(1, List.of(), VERIFIED, BANK_RECORD, TWO))
                .expectEvents(
                        verified(1, List.of(1, 2), VERIFIED, BANK_RECORD), new LetterDeadlineMet(LETTER, "demand-1"));
    }

    @Test
    void leavesTheClockRunningWhenItIsVerifiedInPart() {
        letter.served()
                .after(OFFICER, recorded(1, 1))
                .when(OFFICER, verify(1, List.of(1), PARTLY, DOCUMENT, TWO))
                .expectEvents(verified(1, List.of(1), PARTLY, DOCUMENT));
    }

    @Test
    void isVerifiedByTwoDifferentPeople() {
        letter.served()
                .after(OFFICER, recorded(1, 1))
                .when(OFFICER, verify(1, List.of(), VERIFIED, BANK_RECORD, List.of("officer.gz", "officer.gz")))
                .expectException(refusal("letter.verified-by-two"));
    }

    @Test
    void countsAsPaidOnlyWhenTheBankOrTheWorkerConfirms() {
        letter.served()
                .after(OFFICER, recorded(1, 1))
                .when(OFFICER, verify(1, List.of(), VERIFIED, DOCUMENT, TWO))
                .expectException(refusal("letter.payment-needs-proof"));
    }

    @Test
    void isVerifiedByADocumentWhereNoMoneyIsOwed() {
        letter.served()
                .after(OFFICER, recorded(2, 1))
                .when(OFFICER, verify(2, List.of(), VERIFIED, DOCUMENT, TWO))
                .expectEvents(verified(2, List.of(1), VERIFIED, DOCUMENT), new LetterDeadlineMet(LETTER, "demand-2"));
    }

    @Test
    void isThereBeforeItIsVerified() {
        letter.served()
                .when(OFFICER, verify(1, List.of(), REJECTED, DOCUMENT, TWO))
                .expectException(refusal("letter.nothing-to-verify", Map.of("n", "1", "state", "OPEN")));
    }

    @Test
    void isNamedByANumberThatItsDemandHas() {
        letter.served()
                .after(OFFICER, recorded(1, 1))
                .when(OFFICER, verify(1, List.of(2), REJECTED, DOCUMENT, TWO))
                .expectException(refusal("letter.has-no-such-rectification"));
    }

    @Test
    void isNotWantedAnyMoreOnceVerified() {
        letter.served()
                .after(OFFICER, recorded(2, 1), verified(2, List.of(1), VERIFIED, DOCUMENT))
                .when(OFFICER, record(2))
                .expectException(refusal("letter.demand-is-done-with"));
    }

    private static RecordRectification record(int demand) {
        return new RecordRectification(LETTER, demand, null, OWED, SERVED, List.of());
    }

    private static RectificationRecorded recorded(int demand, int n) {
        return new RectificationRecorded(LETTER, demand, n, null, OWED, SERVED, List.of());
    }

    private static VerifyRectification verify(
            int demand,
            List<Integer> rectifications,
            VerificationOutcome outcome,
            VerificationBasis basis,
            List<String> verifiers) {
        return new VerifyRectification(LETTER, demand, rectifications, outcome, OWED, basis, verifiers, null);
    }

    private static RectificationVerified verified(
            int demand, List<Integer> rectifications, VerificationOutcome outcome, VerificationBasis basis) {
        return new RectificationVerified(LETTER, demand, rectifications, outcome, OWED, basis, TWO, null);
    }
}
