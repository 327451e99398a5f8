package org.hanshu.command.legalaid;

import static org.hanshu.command.legalaid.AidOffice.AID;
import static org.hanshu.command.legalaid.AidOffice.HEAD;
import static org.hanshu.command.legalaid.AidOffice.ID;
import static org.hanshu.command.legalaid.AidOffice.MONDAY;
import static org.hanshu.command.legalaid.AidOffice.OFFICER;
import static org.hanshu.command.legalaid.AidOffice.TEXT;
import static org.hanshu.command.legalaid.AidOffice.application;
import static org.hanshu.command.legalaid.AidOffice.applied;
import static org.hanshu.command.legalaid.AidOffice.met;
import static org.hanshu.command.legalaid.AidOffice.set;
import static org.hanshu.command.legalaid.AidOffice.voided;
import static org.hanshu.command.legalaid.AidOffice.worker;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.legalaid.AidedWorker;
import org.hanshu.api.legalaid.FastTrackGround;
import org.hanshu.api.legalaid.HardshipGround;
import org.hanshu.api.legalaid.LegalAidCommand.ApplyForLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.AskOnce;
import org.hanshu.api.legalaid.LegalAidCommand.CompleteApplication;
import org.hanshu.api.legalaid.LegalAidCommand.GiveSupplement;
import org.hanshu.api.legalaid.LegalAidCommand.GrantLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.WithdrawApplication;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidCompleted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.SupplementAsked;
import org.hanshu.api.legalaid.LegalAidEvent.SupplementGiven;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.Cause;
import org.junit.jupiter.api.Test;

/** An application for legal aid. */
class AidApplicationTest {

    private static final LocalDate THURSDAY = MONDAY.plusDays(3);

    private final AidOffice office = new AidOffice();

    @Test
    void isLookedThroughWithinADay() {
        var told = application(HardshipGround.LOW_INCOME, null, Cause.SOCIAL_INSURANCE);
        office.when(OFFICER, told).expectEvents(applied(told), set("aid-check", "legal-aid.check", MONDAY));
    }

    @Test
    void isMadeOnce() {
        office.applied()
                .when(OFFICER, application(HardshipGround.LOW_INCOME, null, Cause.SOCIAL_INSURANCE))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void goesByTheFastTrackForWagesForAnInjuryWithFewDaysLeftAndForMany() {
        goesFast(application(null, null, Cause.UNPAID_WAGES), FastTrackGround.WAGE_ARREARS);
        goesFast(application(null, null, Cause.OCCUPATIONAL_INJURY), FastTrackGround.INJURY);
        goesFast(application(null, MONDAY.plusDays(6), Cause.TERMINATION), FastTrackGround.LIMITATION_NEAR);
        goesFast(application(null, MONDAY, Cause.TERMINATION), FastTrackGround.LIMITATION_NEAR);
        goesFast(application(null, MONDAY.plusDays(7), Cause.TERMINATION));
        goesFast(application(null, MONDAY.minusDays(1), Cause.TERMINATION));
        goesFast(application(workers(10), null, null, Cause.TERMINATION), FastTrackGround.COLLECTIVE);
        goesFast(application(workers(9), null, null, Cause.TERMINATION));
    }

    @Test
    void namesAWorkerAndAClaim() {
        var nobody = application(List.of(new AidedWorker(1, null, null)), null, null, Cause.UNPAID_WAGES);
        office.refuses(OFFICER, nobody, "legal-aid.applied-for-by-name");
        office.refuses(OFFICER, application(null, null), "legal-aid.is-about-a-claim");
    }

    @Test
    void isFreeOfQuestionsForMigrantWorkersOnlyWhereTheyClaimPayOrInjuryBenefit() {
        office.refuses(
                OFFICER,
                application(HardshipGround.MIGRANT_WORKER, null, Cause.TERMINATION),
                "legal-aid.exempt-for-pay-or-injury");
        office.applied()
                .refuses(
                        OFFICER,
                        new CompleteApplication(AID, HardshipGround.MIGRANT_WORKER, true),
                        "legal-aid.exempt-for-pay-or-injury");
    }

    @Test
    void isCompleteOnceHardshipIsShownAndDecidedWithinSevenDaysOfItsPapers() {
        office.applied().refuses(OFFICER, new CompleteApplication(AID, null, false), "legal-aid.means-are-shown");
        office.on(THURSDAY)
                .when(OFFICER, new CompleteApplication(AID, null, true))
                .expectEvents(
                        new LegalAidCompleted(ID, HardshipGround.LOW_INCOME, true),
                        late("aid-check"),
                        set("aid-decision", "legal-aid.decision", MONDAY, THURSDAY));
    }

    @Test
    void isDecidedOnTheDayOnWhichItIsCompleteByTheFastTrack() {
        office.appliedForWages()
                .when(OFFICER, new CompleteApplication(AID, null, false))
                .expectEvents(
                        new LegalAidCompleted(ID, HardshipGround.MIGRANT_WORKER, false),
                        met("aid-check"),
                        set("aid-decision", "legal-aid.fast-decision", MONDAY));
    }

    @Test
    void isNotCompleteBeforeItsGroundIsTold() {
        office.after(OFFICER, applied(application(null, null, Cause.TERMINATION)));
        office.refuses(OFFICER, new CompleteApplication(AID, null, true), "legal-aid.ground-is-told");
        office.when(OFFICER, new CompleteApplication(AID, HardshipGround.VULNERABLE_GROUP, false))
                .expectEvents(
                        new LegalAidCompleted(ID, HardshipGround.VULNERABLE_GROUP, false),
                        set("aid-decision", "legal-aid.decision", MONDAY));
    }

    @Test
    void isAskedOnceForWhatIsMissing() {
        office.applied()
                .when(OFFICER, new AskOnce(AID, TEXT))
                .expectEvents(
                        new SupplementAsked(ID, TEXT),
                        met("aid-check"),
                        set("aid-supplement", "legal-aid.supplement", MONDAY));
        supplied().refuses(OFFICER, new AskOnce(AID, TEXT), "legal-aid.asked-once");
    }

    @Test
    void isLookedThroughAgainAndItsTimeRunsFromWhatCame() {
        asked().on(THURSDAY)
                .when(OFFICER, new GiveSupplement(AID, TEXT))
                .expectEvents(
                        new SupplementGiven(ID, TEXT),
                        met("aid-supplement"),
                        set("aid-check", "legal-aid.check", THURSDAY));
        supplied()
                .when(OFFICER, new CompleteApplication(AID, null, true))
                .expectEvents(
                        new LegalAidCompleted(ID, HardshipGround.LOW_INCOME, true),
                        met("aid-check"),
                        set("aid-decision", "legal-aid.decision", THURSDAY));
    }

    @Test
    void isWithdrawnBeforeAidIsGiven() {
        office.applied()
                .when(OFFICER, new WithdrawApplication(AID, TEXT))
                .expectEvents(
                        voided("aid-check", "TERMINATED"),
                        new LegalAidTerminated(ID, TerminationGround.APPLICATION_WITHDRAWN, TEXT));
        new AidOffice().granted().refuses(HEAD, new WithdrawApplication(AID, TEXT), "legal-aid.not-in-this-state");
    }

    @Test
    void takesNoStepOutOfItsTurn() {
        office.applied().refuses(HEAD, new GrantLegalAid(AID, null), "legal-aid.not-in-this-state");
        office.refuses(OFFICER, new GiveSupplement(AID, TEXT), "legal-aid.not-in-this-state");
        new AidOffice()
                .granted()
                .refuses(OFFICER, new CompleteApplication(AID, null, true), "legal-aid.not-in-this-state");
        new AidOffice().granted().refuses(OFFICER, new AskOnce(AID, TEXT), "legal-aid.not-in-this-state");
        new AidOffice().granted().refuses(OFFICER, new GiveSupplement(AID, TEXT), "legal-aid.no-papers-are-owed");
    }

    @Test
    void isDecidedWithinTheUnionsOwnTimeWhereThatEndsSooner() {
        var saturday = MONDAY.minusDays(2);
        new AidOffice()
                .on(saturday)
                .after(
                        OFFICER,
                        applied(application(HardshipGround.LOW_INCOME, null, Cause.SOCIAL_INSURANCE)),
                        set("aid-check", "legal-aid.check", saturday))
                .on(MONDAY)
                .when(OFFICER, new CompleteApplication(AID, null, true))
                .expectEvents(
                        new LegalAidCompleted(ID, HardshipGround.LOW_INCOME, true),
                        met("aid-check"),
                        set("aid-decision", "legal-aid.decision", saturday, MONDAY),
                        set("aid-own-decision", "legal-aid.own-decision", saturday, MONDAY));
    }

    private AidOffice asked() {
        return new AidOffice()
                .applied()
                .after(
                        OFFICER,
                        new SupplementAsked(ID, TEXT),
                        met("aid-check"),
                        set("aid-supplement", "legal-aid.supplement", MONDAY));
    }

    private AidOffice supplied() {
        return asked().on(THURSDAY)
                .after(
                        OFFICER,
                        new SupplementGiven(ID, TEXT),
                        met("aid-supplement"),
                        set("aid-check", "legal-aid.check", THURSDAY));
    }

    private static void goesFast(ApplyForLegalAid told, FastTrackGround... why) {
        new AidOffice()
                .when(OFFICER, told)
                .expectEvents(applied(told, why), set("aid-check", "legal-aid.check", MONDAY));
    }

    private static List<AidedWorker> workers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> worker(n)).toList();
    }

    private static Object late(String name) {
        return new ChildDeadlineMet(ID, ChildKind.LEGAL_AID, name, true);
    }
}
