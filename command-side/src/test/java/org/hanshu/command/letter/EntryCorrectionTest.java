package org.hanshu.command.letter;

import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.reply;
import static org.hanshu.api.letter.SampleLetters.text;
import static org.hanshu.command.letter.LetterOffice.HEAD;
import static org.hanshu.command.letter.LetterOffice.OFFICER;
import static org.hanshu.command.letter.LetterOffice.refusal;
import static org.hanshu.command.letter.LetterOffice.replyClock;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.CorrectionTaken;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.letter.LetterCorrectionCommand.ConfirmLetterCorrection;
import org.hanshu.api.letter.LetterCorrectionCommand.CorrectLetter;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionAsked;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionConfirmed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundInTime;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationCorrected;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.Payment;
import org.hanshu.api.letter.PaymentMethod;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.command.shared.EventIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An entry about a reply, money or a check that says something wrong. */
class EntryCorrectionTest {

    private static final LocalDate NOTICED = LocalDate.of(2026, 12, 20);
    private static final LocalDate PAID = LocalDate.of(2026, 12, 1);

    /** The first entry after the letter was served. */
    private static final String ENTRY = EventIds.at(8);

    private final LetterOffice letter = new LetterOffice();

    @BeforeEach
    void serve() {
        letter.served();
    }

    @Test
    void findsAReplyInTimeOnceItsPostmarkIsRead() {
        var due = replyClock().due();
        letter.after(Caller.SYSTEM, new LetterDeadlineMissed(LETTER, REPLY, due, LetterKind.OPINION))
                .after(OFFICER, new ReplyRecorded(LETTER, 1, reply(due.plusDays(2)), true))
                .on(NOTICED);
        var changes = List.of(new FieldChange("sentOn", null, due.toString()));
        letter.when(OFFICER, correct(EventIds.at(9), Map.of("sentOn", due.toString())))
                .expectEvents(
                        new ReplyCorrected(LETTER, EventIds.at(9), 1, due, due.plusDays(2), changes, text("笔误")),
                        new LetterOverdueTakenBack(LETTER, REPLY, due),
                        new LetterDeadlineMet(LETTER, REPLY),
                        new ReplyFoundInTime(LETTER, 1))
                .expectResultMessagePayload(new CorrectionTaken(LETTER.value(), 13, null));
    }

    @Test
    void keepsTheDaysOfAReplyInOrder() {
        letter.after(OFFICER, new ReplyRecorded(LETTER, 1, reply(PAID), false)).on(NOTICED);
        for (var day : List.of(SERVED.minusDays(1), NOTICED.plusDays(1))) {
            letter.when(OFFICER, correct(ENTRY, Map.of("receivedOn", day.toString())))
                    .expectException(LetterOffice.refusal(
                            day.isBefore(SERVED) ? "correction.is-not-before" : "correction.is-not-after"));
        }
        letter.when(OFFICER, correct(ENTRY, Map.of("sentOn", PAID.plusDays(1).toString())))
                .expectException(refusal("correction.is-not-after"));
    }

    @Test
    void asksASecondPersonWhereAnAmountChanges() {
        letter.after(OFFICER, paid("59000.00")).on(NOTICED);
        var set = Map.of("amountPaid", "95000.00", "payments.1.amount", "95000.00");
        var changes = List.of(
                new FieldChange("amountPaid", "59000.00", "95000.00"),
                new FieldChange("payments.1.amount", "59000.00", "95000.00"));
        var asked = new LetterCorrectionAsked(LETTER, 1, ENTRY, CorrectionKind.CORRECT, changes, text("笔误"));
        letter.when(OFFICER, correct(ENTRY, set)).expectEvents(asked);

        var right = paid("95000.00");
        letter.after(OFFICER, asked)
                .when(HEAD, new ConfirmLetterCorrection(LETTER, 1))
                .expectEvents(
                        new LetterCorrectionConfirmed(LETTER, 1),
                        new RectificationCorrected(
                                LETTER, ENTRY, 1, 1, right.amountPaid(), PAID, right.payments(), changes, text("笔误")));
    }

    @Test
    void asksNobodyWhereOnlyItsDayChanges() {
        var told = paid("59000.00");
        letter.after(OFFICER, told).on(NOTICED);
        var changes = List.of(new FieldChange("doneOn", PAID.toString(), SERVED.toString()));
        letter.when(OFFICER, correct(ENTRY, Map.of("doneOn", SERVED.toString())))
                .expectEvents(new RectificationCorrected(
                        LETTER, ENTRY, 1, 1, told.amountPaid(), SERVED, told.payments(), changes, text("笔误")));
    }

    @Test
    void keepsTheAmountOfAPayment() {
        letter.after(OFFICER, paid("59000.00")).on(NOTICED);
        var nothing = new HashMap<String, String>();
        nothing.put("payments.1.amount", null);
        letter.when(OFFICER, correct(ENTRY, nothing)).expectException(refusal("correction.keeps-what-it-needs"));
        letter.when(OFFICER, correct(ENTRY, Map.of("payments.2.amount", "1.00")))
                .expectException(refusal(
                        "correction.place-can-be-corrected",
                        Map.of(
                                "field",
                                "set.payments.2.amount",
                                "allowed",
                                "doneOn, amountPaid, payments.n.amount, payments.n.paidOn")));
        letter.when(OFFICER, correct(ENTRY, Map.of("amountPaid", "-1")))
                .expectException(refusal("correction.value-can-be-read"));
    }

    @Test
    void correctsTheAmountThatACheckFound() {
        letter.after(OFFICER, paid("59000.00"), verified(1)).on(NOTICED);
        var check = EventIds.at(9);
        var changes = List.of(new FieldChange("verifiedAmount", "59000.00", "59500.00"));
        var asked = new LetterCorrectionAsked(LETTER, 1, check, CorrectionKind.CORRECT, changes, text("笔误"));
        letter.when(OFFICER, correct(check, Map.of("verifiedAmount", "59500.00")))
                .expectEvents(asked);
        letter.after(OFFICER, asked)
                .when(HEAD, new ConfirmLetterCorrection(LETTER, 1))
                .expectEvents(
                        new LetterCorrectionConfirmed(LETTER, 1),
                        new VerificationCorrected(
                                LETTER, check, 1, 1, Money.of("59500.00"), Money.of("59500.00"), changes, text("笔误")));
    }

    @Test
    void keepsAWholeAWhole() {
        letter.after(OFFICER, paid("59000.00"), verified(1)).on(NOTICED);
        letter.when(OFFICER, correct(EventIds.at(9), Map.of("verifiedAmount", "58000.00")))
                .expectException(refusal("letter.verified-in-full"));
    }

    @Test
    void isNotOfALetterThatWasTakenBack() {
        letter.after(HEAD, new LetterWithdrawn(LETTER, null, text("有误"))).on(NOTICED);
        letter.when(OFFICER, correct(EventIds.at(4), Map.of("servedOn", "2026-12-01")))
                .expectException(refusal("letter.not-in-this-state"));
    }

    static RectificationRecorded paid(String amount) {
        var payment = new Payment(1, 1, Money.of(amount), PAID, PaymentMethod.BANK_TRANSFER);
        return new RectificationRecorded(LETTER, 1, 1, null, Money.of(amount), PAID, List.of(payment));
    }

    static RectificationVerified verified(int rectification) {
        return new RectificationVerified(
                LETTER,
                1,
                List.of(rectification),
                VerificationOutcome.VERIFIED,
                Money.of("59000.00"),
                VerificationBasis.BANK_RECORD,
                List.of("officer.gz", "officer2.gz"),
                null);
    }

    private static CorrectLetter correct(String event, Map<String, String> set) {
        return new CorrectLetter(LETTER, event, set, text("笔误"));
    }
}
