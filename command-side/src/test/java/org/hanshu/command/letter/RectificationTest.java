package org.hanshu.command.letter;

import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.VerificationBasis.BANK_RECORD;
import static org.hanshu.api.letter.VerificationBasis.DOCUMENT;
import static org.hanshu.api.letter.VerificationOutcome.PARTLY;
import static org.hanshu.api.letter.VerificationOutcome.REJECTED;
import static org.hanshu.api.letter.VerificationOutcome.VERIFIED;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.clock;
import static org.hanshu.command.letter.LetterOffice.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hanshu.api.letter.Instalment;
import org.hanshu.api.letter.LetterCommand.PlanRectification;
import org.hanshu.api.letter.LetterCommand.RecordRectification;
import org.hanshu.api.letter.LetterCommand.VerifyRectification;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.RectificationPlanned;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.Payment;
import org.hanshu.api.letter.RectificationTaken;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
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
                .expectEvents(
                        new RectificationPlanned(LETTER, 1, null, instalments),
                        new LetterDeadlineSet(LETTER, instalment(1, SERVED.plusDays(10))));
    }

    @Test
    void isNumberedInItsDemand() {
        letter.served()
                .after(OFFICER, recorded(1, 1))
                .when(OFFICER, record(1))
                .expectEvents(
                        recorded(1, 2), new LetterDeadlineSet(LETTER, clock("check-1", "rectification.check", SERVED)))
                .expectResultMessagePayload(new RectificationTaken(LETTER.value(), 10, 2));
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
                .when(OFFICER, part(List.of(1), "4000.00", PARTLY))
                .expectEvents(checked(List.of(1), "4000.00", PARTLY));
    }

    @Test
    void isVerifiedOnceItsPartsAddUp() {
        letter.served()
                .after(OFFICER, recorded(1, 1), checked(List.of(1), "50000.00", PARTLY), recorded(1, 2))
                .when(OFFICER, part(List.of(2), "9000.00", PARTLY))
                .expectEvents(checked(List.of(2), "9000.00", VERIFIED), new LetterDeadlineMet(LETTER, "demand-1"));
    }

    @Test
    void isNotVerifiedByLessThanIsDemanded() {
        letter.served()
                .after(OFFICER, recorded(1, 1), checked(List.of(1), "4000.00", PARTLY), recorded(1, 2))
                .when(OFFICER, part(List.of(2), "5000.00", VERIFIED))
                .expectException(refusal(
                        "letter.verified-in-full",
                        Map.of("field", "verifiedAmount", "verified", "9000.00", "amount", "59000.00")));
    }

    @Test
    void addsNothingWhereItWasRejected() {
        letter.served()
                .after(OFFICER, recorded(1, 1), checked(List.of(1), "59000.00", REJECTED), recorded(1, 2))
                .when(OFFICER, part(List.of(2), "5000.00", PARTLY))
                .expectEvents(checked(List.of(2), "5000.00", PARTLY));
    }

    @Test
    void countsNoPartAsPaidThatNobodyConfirms() {
        var part = new VerifyRectification(LETTER, 1, List.of(), PARTLY, Money.of("4000.00"), DOCUMENT, TWO, null);
        letter.served()
                .after(OFFICER, recorded(1, 1))
                .when(OFFICER, part)
                .expectException(refusal("letter.payment-needs-proof"));
    }

    @Test
    void keepsTheInstalmentsThatItPays() {
        letter.served()
                .after(OFFICER, planned(instalments(2)))
                .after(OFFICER, new LetterDeadlineSet(LETTER, instalment(1, SERVED.plusDays(10))))
                .after(OFFICER, new LetterDeadlineSet(LETTER, instalment(2, SERVED.plusDays(20))))
                .after(OFFICER, recorded(1, 1))
                .when(OFFICER, part(List.of(1), "29500.00", PARTLY))
                .expectEvents(checked(List.of(1), "29500.00", PARTLY), new LetterDeadlineMet(LETTER, "instalment-1-1"));
    }

    @Test
    void settlesAllThatWasPromisedOnceItIsWhole() {
        letter.served()
                .after(OFFICER, planned(instalments(1)))
                .after(OFFICER, new LetterDeadlineSet(LETTER, instalment(1, SERVED.plusDays(10))))
                .after(Caller.SYSTEM, new LetterDeadlineMissed(LETTER, "instalment-1-1", SERVED.plusDays(10), null))
                .after(OFFICER, recorded(1, 1))
                .when(OFFICER, verify(1, List.of(), VERIFIED, BANK_RECORD, TWO))
                .expectEvents(
                        verified(1, List.of(1), VERIFIED, BANK_RECORD),
                        new LetterDeadlineMet(LETTER, "demand-1"),
                        new LetterDeadlineVoided(LETTER, "instalment-1-1", "VERIFIED"));
    }

    @Test
    void isPlannedAnew() {
        letter.served()
                .after(OFFICER, planned(instalments(2)))
                .after(OFFICER, new LetterDeadlineSet(LETTER, instalment(1, SERVED.plusDays(10))))
                .after(OFFICER, new LetterDeadlineSet(LETTER, instalment(2, SERVED.plusDays(20))))
                .when(OFFICER, new PlanRectification(LETTER, 1, null, instalments(1)))
                .expectEvents(
                        planned(instalments(1)),
                        new LetterDeadlineVoided(LETTER, "instalment-1-1", "PLANNED"),
                        new LetterDeadlineVoided(LETTER, "instalment-1-2", "PLANNED"),
                        new LetterDeadlineSet(LETTER, instalment(1, SERVED.plusDays(10))));
    }

    @Test
    void isPlannedForwards() {
        var back = List.of(new Instalment(1, SERVED.plusDays(10), OWED), new Instalment(2, SERVED.plusDays(9), OWED));
        letter.served()
                .when(OFFICER, new PlanRectification(LETTER, 1, null, back))
                .expectException(refusal(
                        "letter.not-before",
                        Map.of("field", "instalments[1].due", "day", "2026-12-03", "limit", "2026-12-04")));
    }

    @Test
    void isNotPlannedForBeforeTheLetterCame() {
        var early = List.of(new Instalment(1, SERVED.minusDays(1), OWED));
        letter.served()
                .when(OFFICER, new PlanRectification(LETTER, 1, null, early))
                .expectException(refusal("letter.not-before"));
    }

    @Test
    void isNotPlannedOnceVerified() {
        letter.served()
                .after(OFFICER, recorded(2, 1), verified(2, List.of(1), VERIFIED, DOCUMENT))
                .when(OFFICER, new PlanRectification(LETTER, 2, null, instalments(1)))
                .expectException(refusal("letter.demand-is-done-with"));
    }

    @Test
    void isPlannedOnceServed() {
        letter.issued()
                .when(OFFICER, new PlanRectification(LETTER, 1, null, instalments(1)))
                .expectException(refusal("letter.not-in-this-state"));
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

    private static Deadline instalment(int n, LocalDate due) {
        return LetterOffice.LIMITS.agreed(
                "instalment-1-" + n, "plan.instalment", SERVED, due, LetterOffice.morningOf(SERVED));
    }

    private static List<Instalment> instalments(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(n -> new Instalment(n, SERVED.plusDays(10L * n), Money.of("29500.00")))
                .toList();
    }

    private static RectificationPlanned planned(List<Instalment> instalments) {
        return new RectificationPlanned(LETTER, 1, null, instalments);
    }

    private static VerifyRectification part(List<Integer> rectifications, String amount, VerificationOutcome outcome) {
        return new VerifyRectification(LETTER, 1, rectifications, outcome, Money.of(amount), BANK_RECORD, TWO, null);
    }

    private static RectificationVerified checked(
            List<Integer> rectifications, String amount, VerificationOutcome outcome) {
        return new RectificationVerified(LETTER, 1, rectifications, outcome, Money.of(amount), BANK_RECORD, TWO, null);
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
