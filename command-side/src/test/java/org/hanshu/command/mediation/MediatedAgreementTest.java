package org.hanshu.command.mediation;

import static org.hanshu.api.mediation.ReviewKind.ARBITRAL_REVIEW;
import static org.hanshu.api.mediation.ReviewKind.JUDICIAL_CONFIRMATION;
import static org.hanshu.command.mediation.MediationRoom.APPLIED;
import static org.hanshu.command.mediation.MediationRoom.EMPLOYER;
import static org.hanshu.command.mediation.MediationRoom.FREIGHT;
import static org.hanshu.command.mediation.MediationRoom.MEDIATION;
import static org.hanshu.command.mediation.MediationRoom.MEDIATOR;
import static org.hanshu.command.mediation.MediationRoom.OFFICER;
import static org.hanshu.command.mediation.MediationRoom.PAPER;
import static org.hanshu.command.mediation.MediationRoom.PAY;
import static org.hanshu.command.mediation.MediationRoom.SEALED;
import static org.hanshu.command.mediation.MediationRoom.WAGES;
import static org.hanshu.command.mediation.MediationRoom.WORKER;
import static org.hanshu.command.mediation.MediationRoom.met;
import static org.hanshu.command.mediation.MediationRoom.missed;
import static org.hanshu.command.mediation.MediationRoom.payday;
import static org.hanshu.command.mediation.MediationRoom.refusal;
import static org.hanshu.command.mediation.MediationRoom.review;
import static org.hanshu.command.mediation.MediationRoom.set;
import static org.hanshu.command.mediation.MediationRoom.text;

import java.util.List;
import org.hanshu.api.child.ChildClockCommand.RingMediationClock;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediationCommand.ApplyForReview;
import org.hanshu.api.mediation.MediationCommand.DraftAgreement;
import org.hanshu.api.mediation.MediationCommand.RecordReviewResult;
import org.hanshu.api.mediation.MediationCommand.SealAgreement;
import org.hanshu.api.mediation.MediationCommand.SignAgreement;
import org.hanshu.api.mediation.MediationCommand.SignAsMediator;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.AgreementSealed;
import org.hanshu.api.mediation.MediationEvent.MediatorSigned;
import org.hanshu.api.mediation.MediationEvent.PartySigned;
import org.hanshu.api.mediation.MediationEvent.ReviewApplied;
import org.hanshu.api.mediation.MediationEvent.ReviewDenied;
import org.hanshu.api.mediation.MediationEvent.ReviewGranted;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.mediation.Side;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.OtherBooks;
import org.junit.jupiter.api.Test;

/** How an agreement comes to bind, and to be more than a contract. */
class MediatedAgreementTest {

    private final MediationRoom room = new MediationRoom();

    @Test
    void isDraftedWithTermsThatGoOnCounting() {
        room.opened()
                .when(MEDIATOR, new DraftAgreement(MEDIATION, List.of(PAY, PAPER), null))
                .expectEvents(new AgreementDrafted(MEDIATION, List.of(PAY, PAPER), null));
        room.after(new AgreementDrafted(MEDIATION, List.of(PAY, PAPER), null))
                .when(MEDIATOR, new DraftAgreement(MEDIATION, List.of(PAY), text("改为一次付清")))
                .expectEvents(new AgreementDrafted(
                        MEDIATION,
                        List.of(new AgreementTerm(3, 1, PAY.amount(), PAY.due(), true, null)),
                        text("改为一次付清")));
    }

    @Test
    void saysSomethingAboutWhatIsMediated() {
        refusesToDraft("agrees-on-something");
        refusesToDraft("about-claims-of-the-case", new AgreementTerm(1, 3, Money.of("1.00"), null, true, null));
        refusesToDraft("money-has-an-amount", new AgreementTerm(1, 1, null, null, true, null));
        refusesToDraft("not-before", new AgreementTerm(1, 1, PAY.amount(), APPLIED.minusDays(1), true, null));
    }

    private static void refusesToDraft(String code, AgreementTerm... terms) {
        new MediationRoom()
                .opened()
                .when(MEDIATOR, new DraftAgreement(MEDIATION, List.of(terms), null))
                .expectNoEvents()
                .expectException(refusal("mediation." + code));
    }

    @Test
    void isSignedByEachPartyAndByTheMediator() {
        room.drafted(PAY)
                .when(OFFICER, new SignAgreement(MEDIATION, WORKER, null))
                .expectEvents(new PartySigned(MEDIATION, WORKER, APPLIED));
        room.when(MEDIATOR, new SignAsMediator(MEDIATION, APPLIED))
                .expectEvents(new MediatorSigned(MEDIATION, "mediator.gz", APPLIED));
    }

    @Test
    void isSignedOnceByEachAndNotTomorrow() {
        room.drafted(PAY)
                .when(OFFICER, new SignAgreement(MEDIATION, WORKER, APPLIED.plusDays(1)))
                .expectException(refusal("mediation.not-after"));
        room.when(OFFICER, new SignAgreement(MEDIATION, new MediationParty(Side.CLAIMANT, 2), null))
                .expectException(refusal("mediation.party-is-there"));
        room.after(new PartySigned(MEDIATION, WORKER, APPLIED), new MediatorSigned(MEDIATION, "mediator.gz", APPLIED));
        room.when(OFFICER, new SignAgreement(MEDIATION, WORKER, null))
                .expectException(refusal("mediation.signed-once"));
        room.when(MEDIATOR, new SignAsMediator(MEDIATION, null)).expectException(refusal("mediation.signed-once"));
    }

    @Test
    void isNotSignedForTheMediatorByTheSupervisors() {
        room.drafted(PAY)
                .when(OFFICER, new SignAsMediator(MEDIATION, null))
                .expectException(refusal("shared.not-allowed"));
    }

    @Test
    void isNotSignedBeforeItIsDrafted() {
        room.opened()
                .when(OFFICER, new SignAgreement(MEDIATION, WORKER, null))
                .expectException(refusal("mediation.not-in-this-state"));
    }

    @Test
    void bindsOnceSealedAndStartsItsClocks() {
        room.signed(PAY, PAPER)
                .when(OFFICER, new SealAgreement(MEDIATION, null))
                .expectEvents(
                        new AgreementSealed(MEDIATION, SEALED),
                        met(MediationEvent.TERM, false),
                        set(review(ARBITRAL_REVIEW)),
                        set(review(JUDICIAL_CONFIRMATION)),
                        set(payday()));
    }

    @Test
    void isNotLookedAtByArbitratorsWhereItIsNoLabourDispute() {
        new MediationRoom(MediationRoute.UNION, List.of(FREIGHT))
                .signed(new AgreementTerm(1, 2, Money.of("59000.00"), null, true, null))
                .when(OFFICER, new SealAgreement(MEDIATION, null))
                .expectEvents(
                        new AgreementSealed(MEDIATION, SEALED),
                        met(MediationEvent.TERM, false),
                        set(review(JUDICIAL_CONFIRMATION)));
    }

    @Test
    void isConfirmedByNoCourtWhereThePlacesRulesDoNotLetIt() {
        var closed = OtherBooks.with(
                "mediation.judicial-confirmation",
                rules -> rules.map(rule -> OtherBooks.rule(rule, rule.validFrom(), null, 0)));
        room.under(closed)
                .signed(PAPER)
                .when(OFFICER, new SealAgreement(MEDIATION, null))
                .expectEvents(
                        new AgreementSealed(MEDIATION, SEALED),
                        met(MediationEvent.TERM, false),
                        set(closed.deadline(
                                MediationEvent.reviewClock(ARBITRAL_REVIEW),
                                "mediation.arbitral-review",
                                MediationRoom.TIANHE,
                                SEALED,
                                MediationRoom.morningOf(SEALED))));
        room.effective(PAY)
                .when(OFFICER, new ApplyForReview(MEDIATION, JUDICIAL_CONFIRMATION, SEALED))
                .expectNoEvents()
                .expectException(refusal("mediation.review-is-open-there"));
    }

    @Test
    void isNotSealedBeforeEverybodySigned() {
        room.drafted(PAY).after(new PartySigned(MEDIATION, WORKER, APPLIED));
        cannotBeSealed();
        room.after(new MediatorSigned(MEDIATION, "mediator.gz", APPLIED));
        cannotBeSealed();
        new MediationRoom()
                .drafted(PAY)
                .after(new PartySigned(MEDIATION, WORKER, APPLIED), new PartySigned(MEDIATION, EMPLOYER, APPLIED))
                .when(OFFICER, new SealAgreement(MEDIATION, null))
                .expectException(refusal("mediation.sealed-once-signed"));
    }

    @Test
    void losesItsSignaturesToAnotherDraft() {
        room.signed(PAY).after(new AgreementDrafted(MEDIATION, List.of(PAY), null));
        cannotBeSealed();
    }

    private void cannotBeSealed() {
        room.when(OFFICER, new SealAgreement(MEDIATION, null))
                .expectNoEvents()
                .expectException(refusal("mediation.sealed-once-signed"));
    }

    @Test
    void isSealedAfterItsTimeToo() {
        room.signed(PAPER)
                .on(APPLIED.plusDays(40))
                .when(OFFICER, new SealAgreement(MEDIATION, SEALED))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isReviewedWhereBothApplyInTime() {
        room.effective(PAY)
                .after(set(review(JUDICIAL_CONFIRMATION)))
                .when(OFFICER, new ApplyForReview(MEDIATION, JUDICIAL_CONFIRMATION, SEALED))
                .expectEvents(
                        new ReviewApplied(MEDIATION, JUDICIAL_CONFIRMATION, SEALED),
                        met("judicial-confirmation", false));
        room.after(new ReviewApplied(MEDIATION, JUDICIAL_CONFIRMATION, SEALED))
                .when(OFFICER, new RecordReviewResult(MEDIATION, JUDICIAL_CONFIRMATION, true, SEALED, "穗确1号"))
                .expectEvents(new ReviewGranted(MEDIATION, JUDICIAL_CONFIRMATION, SEALED, "穗确1号"));
        room.when(OFFICER, new RecordReviewResult(MEDIATION, JUDICIAL_CONFIRMATION, false, SEALED, null))
                .expectEvents(new ReviewDenied(MEDIATION, JUDICIAL_CONFIRMATION, SEALED, null));
    }

    @Test
    void isReviewedOnceAndDecidedOnceItWasAppliedFor() {
        room.effective(PAY)
                .when(OFFICER, new RecordReviewResult(MEDIATION, ARBITRAL_REVIEW, true, null, null))
                .expectException(refusal("mediation.review-was-applied-for"));
        room.after(new ReviewApplied(MEDIATION, ARBITRAL_REVIEW, SEALED))
                .when(OFFICER, new ApplyForReview(MEDIATION, ARBITRAL_REVIEW, null))
                .expectException(refusal("mediation.reviewed-once"));
        room.after(new ReviewGranted(MEDIATION, ARBITRAL_REVIEW, SEALED, null))
                .when(OFFICER, new RecordReviewResult(MEDIATION, ARBITRAL_REVIEW, true, null, null))
                .expectException(refusal("mediation.review-was-applied-for"));
    }

    @Test
    void isReviewedByWhoMay() {
        new MediationRoom(MediationRoute.UNION, List.of(FREIGHT))
                .effective(PAY)
                .when(OFFICER, new ApplyForReview(MEDIATION, ARBITRAL_REVIEW, null))
                .expectException(refusal("mediation.reviewed-by-its-kind"));
        var court = new MediationRoom(MediationRoute.COURT_ORDINARY, List.of(WAGES)).effective(PAY);
        court.when(OFFICER, new ApplyForReview(MEDIATION, JUDICIAL_CONFIRMATION, null))
                .expectException(refusal("mediation.reviewed-by-its-kind"));
        court.when(OFFICER, new RecordReviewResult(MEDIATION, JUDICIAL_CONFIRMATION, true, SEALED, "穗民初1号"))
                .expectEvents(new ReviewGranted(MEDIATION, JUDICIAL_CONFIRMATION, SEALED, "穗民初1号"));
    }

    @Test
    void isAContractAndNoMoreOnceTheTimeForAReviewIsOver() {
        for (var kind : ReviewKind.values()) {
            var clock = review(kind);
            new MediationRoom()
                    .effective(PAY)
                    .after(set(clock))
                    .at(clock.overdueAt())
                    .when(Caller.SYSTEM, new RingMediationClock(MEDIATION.value(), clock.name(), null))
                    .expectEvents(
                            missed(clock),
                            new ChildDeadlineVoided(MEDIATION.value(), ChildKind.MEDIATION, clock.name(), "EFFECTIVE"));
        }
    }
}
