package org.hanshu.command.mediation;

import static org.hanshu.command.mediation.MediationRoom.APPLIED;
import static org.hanshu.command.mediation.MediationRoom.BOTH;
import static org.hanshu.command.mediation.MediationRoom.CASE;
import static org.hanshu.command.mediation.MediationRoom.EMPLOYER;
import static org.hanshu.command.mediation.MediationRoom.GUANGZHOU;
import static org.hanshu.command.mediation.MediationRoom.MEDIATION;
import static org.hanshu.command.mediation.MediationRoom.MEDIATOR;
import static org.hanshu.command.mediation.MediationRoom.OFFICER;
import static org.hanshu.command.mediation.MediationRoom.TIANHE;
import static org.hanshu.command.mediation.MediationRoom.WAGES;
import static org.hanshu.command.mediation.MediationRoom.WORKER;
import static org.hanshu.command.mediation.MediationRoom.consent;
import static org.hanshu.command.mediation.MediationRoom.met;
import static org.hanshu.command.mediation.MediationRoom.missed;
import static org.hanshu.command.mediation.MediationRoom.refusal;
import static org.hanshu.command.mediation.MediationRoom.set;
import static org.hanshu.command.mediation.MediationRoom.term;
import static org.hanshu.command.mediation.MediationRoom.text;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.child.ChildClockCommand.RingMediationClock;
import org.hanshu.api.mediation.MediatedClaim;
import org.hanshu.api.mediation.MediationCommand.ApplyForMediation;
import org.hanshu.api.mediation.MediationCommand.AskForConsent;
import org.hanshu.api.mediation.MediationCommand.GiveMediationConsent;
import org.hanshu.api.mediation.MediationCommand.OpenMediation;
import org.hanshu.api.mediation.MediationCommand.RefuseMediationConsent;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationConsentAsked;
import org.hanshu.api.mediation.MediationEvent.MediationConsentGiven;
import org.hanshu.api.mediation.MediationEvent.MediationConsentRefused;
import org.hanshu.api.mediation.MediationEvent.MediationOpened;
import org.hanshu.api.mediation.MediationEvent.MediationRefused;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.mediation.Side;
import org.hanshu.api.shared.Caller;
import org.junit.jupiter.api.Test;

/** Who applies for mediation, and who consents to it. */
class MediationConsentTest {

    private final MediationRoom room = new MediationRoom();

    @Test
    void startsTheFifteenDaysOfTheLaw() {
        room.when(OFFICER, apply(MediationRoute.UNION, BOTH, List.of(WORKER), List.of(WAGES), APPLIED))
                .expectEvents(
                        new MediationApplied(
                                MEDIATION,
                                CASE,
                                GUANGZHOU,
                                TIANHE,
                                MediationRoute.UNION,
                                BOTH,
                                List.of(WORKER),
                                List.of(WAGES),
                                APPLIED,
                                null),
                        set(term()));
    }

    @Test
    void startsNoClockOfTheCourtBeforeTheMediatorSignsForIt() {
        room.when(OFFICER, apply(MediationRoute.COURT_ORDINARY, BOTH, List.of(WORKER), List.of(WAGES), APPLIED))
                .expectEvents(new MediationApplied(
                        MEDIATION,
                        CASE,
                        GUANGZHOU,
                        TIANHE,
                        MediationRoute.COURT_ORDINARY,
                        BOTH,
                        List.of(WORKER),
                        List.of(WAGES),
                        APPLIED,
                        null));
    }

    @Test
    void isAppliedForOnce() {
        room.asked()
                .when(OFFICER, apply(MediationRoute.UNION, BOTH, BOTH, List.of(WAGES), APPLIED))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isBetweenTwoSides() {
        refusesToApply("between-two-sides", List.of(WORKER), List.of(WORKER), List.of(WAGES), APPLIED);
        refusesToApply("between-two-sides", List.of(EMPLOYER), List.of(EMPLOYER), List.of(WAGES), APPLIED);
    }

    @Test
    void isAppliedForByWhoTakesPart() {
        refusesToApply(
                "applied-for-by-a-party", BOTH, List.of(new MediationParty(Side.CLAIMANT, 2)), List.of(WAGES), APPLIED);
        refusesToApply("applied-for-by-a-party", BOTH, List.of(), List.of(WAGES), APPLIED);
    }

    @Test
    void isAboutSomething() {
        refusesToApply("about-claims-of-the-case", BOTH, List.of(WORKER), List.of(), APPLIED);
    }

    @Test
    void isNotAppliedForTomorrow() {
        refusesToApply("not-after", BOTH, List.of(WORKER), List.of(WAGES), APPLIED.plusDays(1));
    }

    private static void refusesToApply(
            String code,
            List<MediationParty> parties,
            List<MediationParty> applicants,
            List<MediatedClaim> claims,
            LocalDate on) {
        new MediationRoom()
                .when(OFFICER, apply(MediationRoute.UNION, parties, applicants, claims, on))
                .expectNoEvents()
                .expectException(refusal("mediation." + code));
    }

    @Test
    void asksTheOtherSideAndWaits() {
        room.asked()
                .when(OFFICER, new AskForConsent(MEDIATION))
                .expectEvents(new MediationConsentAsked(MEDIATION, List.of(EMPLOYER)), set(consent()));
    }

    @Test
    void asksAgainWithoutMoreTime() {
        room.asked()
                .after(new MediationConsentAsked(MEDIATION, List.of(EMPLOYER)), set(consent()))
                .when(OFFICER, new AskForConsent(MEDIATION))
                .expectEvents(new MediationConsentAsked(MEDIATION, List.of(EMPLOYER)));
    }

    @Test
    void asksNobodyWhoConsentedAlready() {
        room.consented()
                .when(OFFICER, new AskForConsent(MEDIATION))
                .expectException(refusal("mediation.consented-already"));
        room.when(OFFICER, new GiveMediationConsent(MEDIATION, EMPLOYER))
                .expectException(refusal("mediation.consented-already"));
    }

    @Test
    void isNoLongerWaitedForOnceEverybodyConsents() {
        room.asked()
                .after(new MediationConsentAsked(MEDIATION, List.of(EMPLOYER)), set(consent()))
                .when(OFFICER, new GiveMediationConsent(MEDIATION, EMPLOYER))
                .expectEvents(new MediationConsentGiven(MEDIATION, EMPLOYER), met(MediationEvent.CONSENT, false));
    }

    @Test
    void isGivenWithoutBeingAskedFor() {
        room.asked()
                .when(OFFICER, new GiveMediationConsent(MEDIATION, EMPLOYER))
                .expectEvents(new MediationConsentGiven(MEDIATION, EMPLOYER));
    }

    @Test
    void isOfSomebodyWhoTakesPart() {
        var other = new MediationParty(Side.RESPONDENT, 2);
        room.asked()
                .when(OFFICER, new GiveMediationConsent(MEDIATION, other))
                .expectException(refusal("mediation.party-is-there"));
        room.when(OFFICER, new RefuseMediationConsent(MEDIATION, other, null))
                .expectException(refusal("mediation.party-is-there"));
    }

    @Test
    void endsItWithOneClearRefusalAndTheOtherSideIsToBeTold() {
        room.asked()
                .when(OFFICER, new RefuseMediationConsent(MEDIATION, EMPLOYER, text("不接受调解")))
                .expectEvents(
                        new MediationConsentRefused(MEDIATION, EMPLOYER, text("不接受调解")),
                        new MediationRefused(MEDIATION, List.of(EMPLOYER), List.of(WORKER), false));
    }

    @Test
    void canBeTakenBackWhileTheyTalk() {
        room.opened()
                .when(MEDIATOR, new RefuseMediationConsent(MEDIATION, WORKER, null))
                .expectEvents(
                        new MediationConsentRefused(MEDIATION, WORKER, null),
                        new MediationRefused(MEDIATION, List.of(WORKER), List.of(EMPLOYER), false));
    }

    @Test
    void countsAsNotGivenWhereThereIsSilence() {
        room.asked()
                .after(new MediationConsentAsked(MEDIATION, List.of(EMPLOYER)), set(consent()))
                .at(consent().overdueAt())
                .when(Caller.SYSTEM, new RingMediationClock(MEDIATION.value(), MediationEvent.CONSENT, null))
                .expectEvents(
                        missed(consent()), new MediationRefused(MEDIATION, List.of(EMPLOYER), List.of(WORKER), true));
    }

    @Test
    void isNotMissedBeforeItsTime() {
        room.asked()
                .after(new MediationConsentAsked(MEDIATION, List.of(EMPLOYER)), set(consent()))
                .at(consent().overdueAt().minusSeconds(1))
                .when(Caller.SYSTEM, new RingMediationClock(MEDIATION.value(), MediationEvent.CONSENT, null))
                .expectNoEvents();
    }

    @Test
    void comesTooLateOnceItEnded() {
        room.asked()
                .after(new MediationRefused(MEDIATION, List.of(EMPLOYER), List.of(WORKER), true))
                .when(OFFICER, new GiveMediationConsent(MEDIATION, EMPLOYER))
                .expectException(refusal("mediation.not-in-this-state"));
    }

    @Test
    void comesBeforeTheMediator() {
        room.asked().when(OFFICER, open("mediator.gz")).expectException(refusal("mediation.everybody-consented"));
        room.after(new MediationConsentGiven(MEDIATION, EMPLOYER))
                .when(OFFICER, open("mediator.gz"))
                .expectEvents(new MediationOpened(MEDIATION, List.of("mediator.gz"), APPLIED));
    }

    @Test
    void isNotMediatedByWhoInvestigates() {
        room.consented()
                .when(OFFICER, open("officer.gz"))
                .expectNoEvents()
                .expectException(refusal("mediation.who-investigates-does-not-mediate"));
    }

    @Test
    void isTakenUpOnce() {
        room.opened().when(OFFICER, open("mediator.gz")).expectException(refusal("mediation.not-in-this-state"));
    }

    @Test
    void isNotTakenUpBeforeItWasAppliedForNorTomorrow() {
        room.consented();
        room.when(OFFICER, open("mediator.gz", APPLIED.minusDays(1))).expectException(refusal("mediation.not-before"));
        room.when(OFFICER, open("mediator.gz", APPLIED.plusDays(1))).expectException(refusal("mediation.not-after"));
    }

    private static OpenMediation open(String mediator) {
        return open(mediator, APPLIED);
    }

    private static OpenMediation open(String mediator, LocalDate on) {
        return new OpenMediation(MEDIATION, List.of(mediator), List.of("officer.gz", "officer2.gz"), on);
    }

    private static ApplyForMediation apply(
            MediationRoute route,
            List<MediationParty> parties,
            List<MediationParty> applicants,
            List<MediatedClaim> claims,
            LocalDate on) {
        return new ApplyForMediation(MEDIATION, CASE, GUANGZHOU, TIANHE, route, parties, applicants, claims, on, null);
    }
}
