package org.hanshu.command.mediation;

import static org.hanshu.command.mediation.MediationRoom.APPLIED;
import static org.hanshu.command.mediation.MediationRoom.BOTH;
import static org.hanshu.command.mediation.MediationRoom.CASE;
import static org.hanshu.command.mediation.MediationRoom.FREIGHT;
import static org.hanshu.command.mediation.MediationRoom.GUANGZHOU;
import static org.hanshu.command.mediation.MediationRoom.LIMITS;
import static org.hanshu.command.mediation.MediationRoom.MEDIATION;
import static org.hanshu.command.mediation.MediationRoom.OFFICER;
import static org.hanshu.command.mediation.MediationRoom.PAPER;
import static org.hanshu.command.mediation.MediationRoom.SEALED;
import static org.hanshu.command.mediation.MediationRoom.TIANHE;
import static org.hanshu.command.mediation.MediationRoom.WAGES;
import static org.hanshu.command.mediation.MediationRoom.WORKER;
import static org.hanshu.command.mediation.MediationRoom.morningOf;
import static org.hanshu.command.mediation.MediationRoom.set;
import static org.hanshu.command.mediation.MediationRoom.text;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.mediation.MediationCommand.ApplyForMediation;
import org.hanshu.api.mediation.MediationCommand.AskForConsent;
import org.hanshu.api.mediation.MediationCommand.ExtendTerm;
import org.hanshu.api.mediation.MediationCommand.OpenMediation;
import org.hanshu.api.mediation.MediationCommand.SealAgreement;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.command.shared.AskedLimits;
import org.junit.jupiter.api.Test;

/** The time limits that begin with what happens in a mediation. */
class MediationRulesTest {

    private static final LocalDate OPENED = APPLIED.plusDays(2);

    private final AskedLimits limits = new AskedLimits();

    @Test
    void areEachCountedFromTheEventThatTheyName() {
        isAppliedFor();
        isAskedAbout();
        isOpened(MediationRoute.COURT_ORDINARY);
        isOpened(MediationRoute.COURT_SUMMARY);
        isExtended();
        isSealed();
        limits.coverEveryRuleThatStartsWith("mediation");
    }

    private MediationRoom room() {
        return new MediationRoom().under(limits);
    }

    private void isAppliedFor() {
        limits.happened("mediation.applied", APPLIED);
        room().on(APPLIED.plusDays(1))
                .when(
                        OFFICER,
                        new ApplyForMediation(
                                MEDIATION,
                                CASE,
                                GUANGZHOU,
                                TIANHE,
                                MediationRoute.UNION,
                                BOTH,
                                List.of(WORKER),
                                List.of(WAGES),
                                APPLIED,
                                null))
                .expectSuccessfulHandlerExecution();
    }

    private void isAskedAbout() {
        limits.happened("mediation.consent-asked", APPLIED.plusDays(1));
        room().asked()
                .on(APPLIED.plusDays(1))
                .when(OFFICER, new AskForConsent(MEDIATION))
                .expectSuccessfulHandlerExecution();
    }

    private void isOpened(MediationRoute route) {
        limits.happened("mediation.opened", OPENED);
        new MediationRoom(route, List.of(WAGES, FREIGHT))
                .under(limits)
                .consented()
                .on(OPENED.plusDays(1))
                .when(OFFICER, new OpenMediation(MEDIATION, List.of("mediator.gz"), List.of(), OPENED))
                .expectSuccessfulHandlerExecution();
    }

    /** From the last day of the time that began when it was opened. */
    private void isExtended() {
        var term =
                LIMITS.deadline(MediationEvent.TERM, "mediation.court.summary-term", TIANHE, OPENED, morningOf(OPENED));
        new MediationRoom(MediationRoute.COURT_SUMMARY, List.of(WAGES, FREIGHT))
                .under(limits)
                .opened()
                .after(set(term))
                .on(OPENED.plusDays(3))
                .when(OFFICER, new ExtendTerm(MEDIATION, BOTH, null, text("双方同意")))
                .expectSuccessfulHandlerExecution();
    }

    private void isSealed() {
        limits.happened("mediation.agreement-sealed", SEALED);
        room().signed(PAPER)
                .on(SEALED.plusDays(1))
                .when(OFFICER, new SealAgreement(MEDIATION, SEALED))
                .expectSuccessfulHandlerExecution();
    }
}
