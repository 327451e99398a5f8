package org.hanshu.command.mediation;

import static org.hanshu.api.letter.VerificationBasis.BANK_RECORD;
import static org.hanshu.api.mediation.ReviewKind.ARBITRAL_REVIEW;
import static org.hanshu.api.mediation.ReviewKind.JUDICIAL_CONFIRMATION;
import static org.hanshu.command.mediation.MediationRoom.APPLIED;
import static org.hanshu.command.mediation.MediationRoom.BOTH;
import static org.hanshu.command.mediation.MediationRoom.CASE;
import static org.hanshu.command.mediation.MediationRoom.EMPLOYER;
import static org.hanshu.command.mediation.MediationRoom.GUANGZHOU;
import static org.hanshu.command.mediation.MediationRoom.MEDIATION;
import static org.hanshu.command.mediation.MediationRoom.MEDIATOR;
import static org.hanshu.command.mediation.MediationRoom.OFFICER;
import static org.hanshu.command.mediation.MediationRoom.PAPER;
import static org.hanshu.command.mediation.MediationRoom.PAY;
import static org.hanshu.command.mediation.MediationRoom.PAYDAY;
import static org.hanshu.command.mediation.MediationRoom.SEALED;
import static org.hanshu.command.mediation.MediationRoom.TIANHE;
import static org.hanshu.command.mediation.MediationRoom.WAGES;
import static org.hanshu.command.mediation.MediationRoom.WORKER;
import static org.hanshu.command.mediation.MediationRoom.morningOf;
import static org.hanshu.command.mediation.MediationRoom.refusal;
import static org.hanshu.command.mediation.MediationRoom.review;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.mediation.MediationCommand.ApplyForMediation;
import org.hanshu.api.mediation.MediationCommand.ApplyForReview;
import org.hanshu.api.mediation.MediationCommand.OpenMediation;
import org.hanshu.api.mediation.MediationCommand.PerformAgreement;
import org.hanshu.api.mediation.MediationCommand.RecordReviewResult;
import org.hanshu.api.mediation.MediationCommand.RecordSession;
import org.hanshu.api.mediation.MediationCommand.SealAgreement;
import org.hanshu.api.mediation.MediationCommand.SignAgreement;
import org.hanshu.api.mediation.MediationCommand.SignAsMediator;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.MediationOpened;
import org.hanshu.api.mediation.MediationEvent.MediatorSigned;
import org.hanshu.api.mediation.MediationEvent.PartySigned;
import org.hanshu.api.mediation.MediationEvent.ReviewApplied;
import org.hanshu.api.mediation.MediationEvent.SessionScheduled;
import org.hanshu.api.mediation.MediationEvent.TermPerformed;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Command;
import org.junit.jupiter.api.Test;

/** The days on which a mediation's steps are told to have been taken: the time limits of the law hang on them. */
class ToldStepsTest {

    private static final LocalDate EVE = APPLIED.minusDays(1);

    private final MediationRoom room = new MediationRoom();

    @Test
    void doNotLieBeforeTheApplication() {
        refused(room.consented(), OFFICER, new OpenMediation(MEDIATION, List.of("mediator.gz"), List.of(), EVE));
    }

    @Test
    void doNotLieBeforeItWasTakenUp() {
        var late = room.consented()
                .after(new MediationOpened(MEDIATION, List.of("mediator.gz"), SEALED))
                .on(SEALED)
                .after(new SessionScheduled(MEDIATION, 1, morningOf(SEALED), null));
        refused(late, MEDIATOR, new RecordSession(MEDIATION, 1, List.of(), SEALED.minusDays(1), null));
        late.after(new AgreementDrafted(MEDIATION, List.of(PAY), null));
        refused(late, OFFICER, new SignAgreement(MEDIATION, WORKER, SEALED.minusDays(1)));
        refused(late, MEDIATOR, new SignAsMediator(MEDIATION, SEALED.minusDays(1)));
    }

    @Test
    void doNotSealItBeforeTheLastSignature() {
        refused(room.signed(PAY), OFFICER, new SealAgreement(MEDIATION, SEALED.minusDays(1)));
    }

    @Test
    void areThoseOfTheLastDraft() {
        room.signed(PAY)
                .after(
                        new AgreementDrafted(MEDIATION, List.of(PAY), null),
                        new PartySigned(MEDIATION, WORKER, APPLIED),
                        new PartySigned(MEDIATION, EMPLOYER, APPLIED),
                        new MediatorSigned(MEDIATION, "mediator.gz", APPLIED))
                .when(OFFICER, new SealAgreement(MEDIATION, APPLIED))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void doNotKeepWhatWasNotSignedYet() {
        var effective = room.effective(PAY);
        refused(effective, OFFICER, new PerformAgreement(MEDIATION, 1, null, BANK_RECORD, SEALED.minusDays(1), null));
        effective
                .when(OFFICER, new PerformAgreement(MEDIATION, 1, null, BANK_RECORD, SEALED, null))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void doNotReviewWhatDoesNotBindNorDecideWhatNobodyAppliedFor() {
        var effective = room.effective(PAY);
        refused(effective, OFFICER, new ApplyForReview(MEDIATION, ARBITRAL_REVIEW, SEALED.minusDays(1)));
        effective.on(PAYDAY).after(new ReviewApplied(MEDIATION, ARBITRAL_REVIEW, PAYDAY));
        refused(
                effective,
                OFFICER,
                new RecordReviewResult(MEDIATION, ARBITRAL_REVIEW, true, PAYDAY.minusDays(1), null));
        var court = new MediationRoom(MediationRoute.COURT_ORDINARY, List.of(WAGES)).effective(PAY);
        refused(
                court,
                OFFICER,
                new RecordReviewResult(MEDIATION, JUDICIAL_CONFIRMATION, true, SEALED.minusDays(1), null));
    }

    private static void refused(MediationRoom room, Caller caller, Command command) {
        room.when(caller, command).expectNoEvents().expectException(refusal("mediation.not-before"));
    }

    @Test
    void areNeverOfAnotherYear() {
        room.when(OFFICER, application(APPLIED.minusYears(1)))
                .expectNoEvents()
                .expectException(refusal("mediation.not-long-ago"));
        room.effective(PAY, PAPER)
                .on(SEALED.plusMonths(14))
                .when(OFFICER, new PerformAgreement(MEDIATION, 1, null, BANK_RECORD, SEALED.plusMonths(2), null))
                .expectNoEvents()
                .expectException(refusal("mediation.not-long-ago"));
    }

    @Test
    void areTakenFromLongAgoWhereTheTimeIsToldTwice() {
        var then = SEALED.plusMonths(2);
        room.effective(PAY, PAPER)
                .on(SEALED.plusMonths(14))
                .whenTold(morningOf(then), OFFICER, new PerformAgreement(MEDIATION, 1, null, BANK_RECORD, then, null))
                .expectEvents(
                        new TermPerformed(MEDIATION, 1, PAY.amount(), BANK_RECORD, then, null, true),
                        MediationRoom.met("performance-1", true));
    }

    @Test
    void areOfAReviewThatBothAppliedForInTime() {
        for (var kind : List.of(ARBITRAL_REVIEW, JUDICIAL_CONFIRMATION)) {
            var last = review(kind).due();
            var over = new MediationRoom().effective(PAY).on(last.plusDays(20));
            over.when(OFFICER, new ApplyForReview(MEDIATION, kind, last.plusDays(1)))
                    .expectNoEvents()
                    .expectException(refusal("mediation.reviewed-in-time"));
            over.when(OFFICER, new ApplyForReview(MEDIATION, kind, null))
                    .expectNoEvents()
                    .expectException(refusal("mediation.reviewed-in-time"));
            over.when(OFFICER, new ApplyForReview(MEDIATION, kind, last))
                    .expectEvents(new ReviewApplied(MEDIATION, kind, last));
        }
    }

    private static ApplyForMediation application(LocalDate on) {
        return new ApplyForMediation(
                MEDIATION,
                CASE,
                GUANGZHOU,
                TIANHE,
                MediationRoute.UNION,
                BOTH,
                List.of(WORKER),
                List.of(WAGES),
                on,
                null);
    }
}
