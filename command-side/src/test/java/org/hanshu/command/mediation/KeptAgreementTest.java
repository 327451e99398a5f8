package org.hanshu.command.mediation;

import static org.hanshu.api.letter.VerificationBasis.BANK_RECORD;
import static org.hanshu.api.letter.VerificationBasis.DOCUMENT;
import static org.hanshu.api.letter.VerificationBasis.WORKER_CONFIRMED;
import static org.hanshu.command.mediation.MediationRoom.FREIGHT;
import static org.hanshu.command.mediation.MediationRoom.MEDIATION;
import static org.hanshu.command.mediation.MediationRoom.OFFICER;
import static org.hanshu.command.mediation.MediationRoom.PAPER;
import static org.hanshu.command.mediation.MediationRoom.PAY;
import static org.hanshu.command.mediation.MediationRoom.PAYDAY;
import static org.hanshu.command.mediation.MediationRoom.SEALED;
import static org.hanshu.command.mediation.MediationRoom.WAGES;
import static org.hanshu.command.mediation.MediationRoom.met;
import static org.hanshu.command.mediation.MediationRoom.missed;
import static org.hanshu.command.mediation.MediationRoom.payday;
import static org.hanshu.command.mediation.MediationRoom.refusal;
import static org.hanshu.command.mediation.MediationRoom.text;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.child.ChildClockCommand.RingMediationClock;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediationCommand.BreachAgreement;
import org.hanshu.api.mediation.MediationCommand.PerformAgreement;
import org.hanshu.api.mediation.MediationEvent.AgreementBreached;
import org.hanshu.api.mediation.MediationEvent.MediationPerformed;
import org.hanshu.api.mediation.MediationEvent.ReviewApplied;
import org.hanshu.api.mediation.MediationEvent.ReviewGranted;
import org.hanshu.api.mediation.MediationEvent.TermPerformed;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.mediation.OpenRemedy;
import org.hanshu.api.mediation.Remedy;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An agreement that is kept, and one that is not. */
class KeptAgreementTest {

    private static final LocalDate AFTER = PAYDAY.plusDays(1);

    private final MediationRoom room = new MediationRoom();

    @Test
    void endsTheMediationWithItsLastTerm() {
        room.effective(PAY, PAPER)
                .when(OFFICER, perform(1, null, BANK_RECORD, SEALED))
                .expectEvents(performed(1, "8000.00", BANK_RECORD, true), met("performance-1", false));
        room.after(performed(1, "8000.00", BANK_RECORD, true), met("performance-1", false))
                .when(OFFICER, perform(2, null, DOCUMENT, SEALED))
                .expectEvents(
                        new TermPerformed(MEDIATION, 2, null, DOCUMENT, SEALED, null, true),
                        new MediationPerformed(MEDIATION));
    }

    @Test
    void staysOpenWhilePartIsOwed() {
        room.effective(PAY)
                .when(OFFICER, perform(1, "5000.00", WORKER_CONFIRMED, SEALED))
                .expectEvents(performed(1, "5000.00", WORKER_CONFIRMED, false));
        room.after(performed(1, "5000.00", WORKER_CONFIRMED, false))
                .when(OFFICER, perform(1, null, BANK_RECORD, SEALED))
                .expectEvents(
                        performed(1, "3000.00", BANK_RECORD, true),
                        met("performance-1", false),
                        new MediationPerformed(MEDIATION));
    }

    @Test
    void isKeptLateToo() {
        room.effective(PAY)
                .after(missed(payday()))
                .on(AFTER)
                .when(OFFICER, perform(1, null, BANK_RECORD, AFTER))
                .expectEvents(
                        new TermPerformed(MEDIATION, 1, PAY.amount(), BANK_RECORD, AFTER, null, true),
                        met("performance-1", true),
                        new MediationPerformed(MEDIATION));
    }

    @Test
    void isKeptInTimeThoughItIsEnteredLater() {
        room.effective(PAY)
                .after(missed(payday()))
                .on(AFTER)
                .when(OFFICER, perform(1, null, BANK_RECORD, PAYDAY))
                .expectEvents(
                        new TermPerformed(MEDIATION, 1, PAY.amount(), BANK_RECORD, PAYDAY, null, true),
                        met("performance-1", false),
                        new MediationPerformed(MEDIATION));
    }

    @Test
    void isKeptOnTheWordOfTheBankOrTheWorkerAndNotForMoreThanIsOwed() {
        room.effective(PAY, PAPER);
        room.when(OFFICER, perform(1, null, DOCUMENT, SEALED))
                .expectException(refusal("mediation.payment-needs-proof"));
        room.when(OFFICER, perform(1, "8000.01", BANK_RECORD, SEALED))
                .expectException(refusal("mediation.no-more-is-owed"));
        room.when(OFFICER, perform(2, "1.00", BANK_RECORD, SEALED))
                .expectException(refusal("mediation.no-more-is-owed"));
        room.when(OFFICER, perform(3, null, BANK_RECORD, SEALED))
                .expectException(refusal("mediation.has-no-such-term"));
        room.when(OFFICER, perform(1, null, BANK_RECORD, SEALED.plusDays(1)))
                .expectException(refusal("mediation.not-after"));
        room.after(performed(1, "8000.00", BANK_RECORD, true))
                .when(OFFICER, perform(1, null, BANK_RECORD, SEALED))
                .expectException(refusal("mediation.term-is-kept"));
    }

    @Test
    void isKeptOnceItBinds() {
        room.signed(PAY)
                .when(OFFICER, perform(1, null, BANK_RECORD, SEALED))
                .expectException(refusal("mediation.not-in-this-state"));
    }

    @Test
    void turnsRedWhenADayIsMissedAndWaitsForAPerson() {
        room.effective(PAY)
                .at(payday().overdueAt())
                .when(Caller.SYSTEM, new RingMediationClock(MEDIATION.value(), "performance-1", null))
                .expectEvents(missed(payday()));
    }

    @Test
    void isBreachedOnceItsDayIsOver() {
        room.effective(PAY);
        room.on(PAYDAY).when(OFFICER, breach(List.of(1))).expectException(refusal("mediation.breached-once-overdue"));
        room.when(OFFICER, breach(List.of())).expectException(refusal("mediation.breached-once-overdue"));
        room.on(AFTER).when(OFFICER, breach(List.of(4))).expectException(refusal("mediation.has-no-such-term"));
        breached(room, Remedy.PAYMENT_ORDER, Remedy.ARBITRATE, Remedy.SUE_DIRECTLY);
    }

    @Test
    void isNotSuedOnDirectlyWhereMoreThanPaymentWasAgreed() {
        breached(room.effective(PAY, PAPER), Remedy.PAYMENT_ORDER, Remedy.ARBITRATE);
    }

    @Test
    void isNotArbitratedWhereItIsAboutFreight() {
        var freight = new AgreementTerm(1, 2, Money.of("59000.00"), PAYDAY, true, null);
        breached(new MediationRoom(MediationRoute.UNION, List.of(FREIGHT)).effective(freight), Remedy.SUE_DIRECTLY);
    }

    @Test
    void hasNoPaymentOrderForWhatIsNotAboutMoneyOnly() {
        var both = new AgreementTerm(1, 1, Money.of("8000.00"), PAYDAY, false, null);
        breached(room.effective(both), Remedy.ARBITRATE);
    }

    @Test
    void isGoneOnWithInTheCourtThatEntrustedIt() {
        breached(new MediationRoom(MediationRoute.COURT_ORDINARY, List.of(WAGES)).effective(PAY), Remedy.SUE_DIRECTLY);
    }

    @Test
    void isExecutedOnceItWasConfirmed() {
        room.effective(PAY)
                .after(
                        new ReviewApplied(MEDIATION, ReviewKind.JUDICIAL_CONFIRMATION, SEALED),
                        new ReviewGranted(MEDIATION, ReviewKind.JUDICIAL_CONFIRMATION, SEALED, null));
        breached(room, Remedy.EXECUTE);
    }

    @Test
    void isBreachedWithoutALastDayWhereSomebodySaysSo() {
        room.effective(PAPER)
                .when(OFFICER, breach(List.of(2)))
                .expectEvents(new AgreementBreached(
                        MEDIATION, List.of(2), text("未付"), List.of(new OpenRemedy(Remedy.ARBITRATE, List.of(2)))));
        room.when(OFFICER, breach(List.of())).expectException(refusal("mediation.breached-once-overdue"));
    }

    @Test
    void isNotBreachedInWhatWasKept() {
        room.effective(PAY, PAPER)
                .after(performed(1, "8000.00", BANK_RECORD, true))
                .on(AFTER)
                .when(OFFICER, breach(List.of(1)))
                .expectException(refusal("mediation.breached-once-overdue"));
    }

    private static void breached(MediationRoom room, Remedy... remedies) {
        room.on(AFTER)
                .when(OFFICER, breach(List.of()))
                .expectEvents(new AgreementBreached(
                        MEDIATION,
                        List.of(1),
                        text("未付"),
                        List.of(remedies).stream()
                                .map(each -> new OpenRemedy(each, List.of(1)))
                                .toList()));
    }

    private static BreachAgreement breach(List<Integer> terms) {
        return new BreachAgreement(MEDIATION, terms, text("未付"));
    }

    private static PerformAgreement perform(
            int n, @Nullable String amount, VerificationBasis basis, LocalDate performedOn) {
        return new PerformAgreement(MEDIATION, n, amount == null ? null : Money.of(amount), basis, performedOn, null);
    }

    private static TermPerformed performed(int n, String amount, VerificationBasis basis, boolean fulfilled) {
        return new TermPerformed(MEDIATION, n, Money.of(amount), basis, SEALED, null, fulfilled);
    }
}
