package org.hanshu.command.mediation;

import static org.hanshu.api.letter.VerificationBasis.BANK_RECORD;
import static org.hanshu.api.letter.VerificationBasis.DOCUMENT;
import static org.hanshu.api.mediation.ReviewKind.JUDICIAL_CONFIRMATION;
import static org.hanshu.command.mediation.MediationRoom.MEDIATION;
import static org.hanshu.command.mediation.MediationRoom.OFFICER;
import static org.hanshu.command.mediation.MediationRoom.PAPER;
import static org.hanshu.command.mediation.MediationRoom.PAY;
import static org.hanshu.command.mediation.MediationRoom.PAYDAY;
import static org.hanshu.command.mediation.MediationRoom.SEALED;
import static org.hanshu.command.mediation.MediationRoom.refusal;
import static org.hanshu.command.mediation.MediationRoom.review;
import static org.hanshu.command.mediation.MediationRoom.text;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.mediation.MediationCommand.ApplyForReview;
import org.hanshu.api.mediation.MediationCommand.BreachAgreement;
import org.hanshu.api.mediation.MediationCommand.PerformAgreement;
import org.hanshu.api.mediation.MediationCommand.RecordPaymentOrder;
import org.hanshu.api.mediation.MediationCommand.RecordReviewResult;
import org.hanshu.api.mediation.MediationEvent.AgreementBreached;
import org.hanshu.api.mediation.MediationEvent.MediationPerformed;
import org.hanshu.api.mediation.MediationEvent.PaymentOrderDecided;
import org.hanshu.api.mediation.MediationEvent.RemediesOpened;
import org.hanshu.api.mediation.MediationEvent.ReviewApplied;
import org.hanshu.api.mediation.MediationEvent.ReviewDenied;
import org.hanshu.api.mediation.MediationEvent.ReviewGranted;
import org.hanshu.api.mediation.MediationEvent.TermPerformed;
import org.hanshu.api.mediation.OpenRemedy;
import org.hanshu.api.mediation.Remedy;
import org.hanshu.api.shared.Money;
import org.junit.jupiter.api.Test;

/** An agreement that was not kept: life goes on, and is written down. */
class BreachedAgreementTest {

    private static final LocalDate LATER = PAYDAY.plusDays(2);
    private static final AgreementBreached BREACH = new AgreementBreached(
            MEDIATION, List.of(1), text("未付"), List.of(new OpenRemedy(Remedy.ARBITRATE, List.of(1))));

    private static final AgreementBreached ORDERABLE = new AgreementBreached(
            MEDIATION,
            List.of(1, 2),
            text("未付"),
            List.of(new OpenRemedy(Remedy.PAYMENT_ORDER, List.of(1)), new OpenRemedy(Remedy.ARBITRATE, List.of(1, 2))));

    private final MediationRoom room = new MediationRoom();

    @Test
    void isKeptAfterAllByALatePayment() {
        room.effective(PAY)
                .after(BREACH)
                .on(LATER)
                .when(OFFICER, new PerformAgreement(MEDIATION, 1, Money.of("5000.00"), BANK_RECORD, LATER, null))
                .expectEvents(new TermPerformed(MEDIATION, 1, Money.of("5000.00"), BANK_RECORD, LATER, null, false));
        room.after(new TermPerformed(MEDIATION, 1, Money.of("5000.00"), BANK_RECORD, LATER, null, false))
                .when(OFFICER, new PerformAgreement(MEDIATION, 1, null, BANK_RECORD, LATER, null))
                .expectEvents(
                        new TermPerformed(MEDIATION, 1, Money.of("3000.00"), BANK_RECORD, LATER, null, true),
                        new MediationPerformed(MEDIATION));
    }

    @Test
    void isExecutedOnceACourtConfirmsWhatWasAppliedForBefore() {
        room.effective(PAY)
                .after(new ReviewApplied(MEDIATION, JUDICIAL_CONFIRMATION, SEALED), BREACH)
                .on(LATER)
                .when(OFFICER, new RecordReviewResult(MEDIATION, JUDICIAL_CONFIRMATION, true, LATER, "穗确1号"))
                .expectEvents(
                        new ReviewGranted(MEDIATION, JUDICIAL_CONFIRMATION, LATER, "穗确1号"),
                        new RemediesOpened(MEDIATION, List.of(new OpenRemedy(Remedy.EXECUTE, List.of(1)))));
        room.when(OFFICER, new RecordReviewResult(MEDIATION, JUDICIAL_CONFIRMATION, false, LATER, null))
                .expectEvents(new ReviewDenied(MEDIATION, JUDICIAL_CONFIRMATION, LATER, null));
    }

    @Test
    void isNotExecutedForWhatWasPaidSince() {
        room.effective(PAY, PAPER)
                .after(
                        new ReviewApplied(MEDIATION, JUDICIAL_CONFIRMATION, SEALED),
                        BREACH,
                        new TermPerformed(MEDIATION, 1, PAY.amount(), BANK_RECORD, LATER, null, true))
                .on(LATER)
                .when(OFFICER, new RecordReviewResult(MEDIATION, JUDICIAL_CONFIRMATION, true, LATER, null))
                .expectEvents(new ReviewGranted(MEDIATION, JUDICIAL_CONFIRMATION, LATER, null));
    }

    @Test
    void isStillBroughtBeforeTheCourtInTime() {
        room.effective(PAY)
                .after(BREACH)
                .on(LATER)
                .when(OFFICER, new ApplyForReview(MEDIATION, JUDICIAL_CONFIRMATION, null))
                .expectEvents(new ReviewApplied(MEDIATION, JUDICIAL_CONFIRMATION, LATER));
        room.on(review(JUDICIAL_CONFIRMATION).due().plusDays(1))
                .when(OFFICER, new ApplyForReview(MEDIATION, JUDICIAL_CONFIRMATION, null))
                .expectException(refusal("mediation.reviewed-in-time"));
    }

    @Test
    void isBreachedInOtherTermsToo() {
        room.effective(PAY, PAPER)
                .after(BREACH)
                .on(LATER)
                .when(OFFICER, breach(List.of()))
                .expectNoEvents()
                .expectException(refusal("mediation.breached-once-overdue"));
        room.when(OFFICER, breach(List.of(1)))
                .expectNoEvents()
                .expectException(refusal("mediation.breached-once-overdue"));
        room.when(OFFICER, breach(List.of(2)))
                .expectEvents(new AgreementBreached(
                        MEDIATION,
                        List.of(2),
                        text("未付"),
                        List.of(
                                new OpenRemedy(Remedy.PAYMENT_ORDER, List.of(1)),
                                new OpenRemedy(Remedy.ARBITRATE, List.of(1, 2)))));
    }

    @Test
    void isNotOpenAnyMoreOnceItWasKeptAfterAll() {
        room.effective(PAPER)
                .after(
                        new AgreementBreached(MEDIATION, List.of(2), text("未签"), List.of()),
                        new TermPerformed(MEDIATION, 2, null, DOCUMENT, LATER, null, true),
                        new MediationPerformed(MEDIATION))
                .on(LATER)
                .when(OFFICER, breach(List.of(2)))
                .expectException(refusal("mediation.not-in-this-state"));
    }

    @Test
    void isExecutedOnceThePaymentOrderTookEffect() {
        room.effective(PAY, PAPER)
                .after(ORDERABLE)
                .on(LATER)
                .when(OFFICER, new RecordPaymentOrder(MEDIATION, true, LATER, "穗民督1号"))
                .expectEvents(
                        new PaymentOrderDecided(MEDIATION, true, LATER, "穗民督1号"),
                        new RemediesOpened(
                                MEDIATION,
                                List.of(
                                        new OpenRemedy(Remedy.EXECUTE, List.of(1)),
                                        new OpenRemedy(Remedy.ARBITRATE, List.of(2)))));
    }

    @Test
    void isSuedOnOnceThePaymentOrderFailed() {
        var ended = new PaymentOrderDecided(MEDIATION, false, LATER, null);
        var opened = new RemediesOpened(
                MEDIATION,
                List.of(
                        new OpenRemedy(Remedy.ARBITRATE, List.of(1, 2)),
                        new OpenRemedy(Remedy.SUE_DIRECTLY, List.of(1))));
        room.effective(PAY, PAPER)
                .after(ORDERABLE)
                .on(LATER)
                .when(OFFICER, new RecordPaymentOrder(MEDIATION, false, null, null))
                .expectEvents(ended, opened);
        room.after(ended, opened)
                .when(OFFICER, new RecordPaymentOrder(MEDIATION, true, null, null))
                .expectNoEvents()
                .expectException(refusal("mediation.payment-order-stands-open"));
    }

    @Test
    void hasAPaymentOrderOnlyOnceItWasBreachedAndWhereOneStandsOpen() {
        room.effective(PAY)
                .when(OFFICER, new RecordPaymentOrder(MEDIATION, true, null, null))
                .expectException(refusal("mediation.not-in-this-state"));
        room.after(BREACH).on(LATER);
        room.when(OFFICER, new RecordPaymentOrder(MEDIATION, true, null, null))
                .expectException(refusal("mediation.payment-order-stands-open"));
        room.after(ORDERABLE)
                .when(OFFICER, new RecordPaymentOrder(MEDIATION, true, SEALED.minusDays(1), null))
                .expectException(refusal("mediation.not-before"));
    }

    private static BreachAgreement breach(List<Integer> terms) {
        return new BreachAgreement(MEDIATION, terms, text("未付"));
    }
}
