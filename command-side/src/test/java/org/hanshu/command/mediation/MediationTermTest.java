package org.hanshu.command.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.mediation.MediationRoom.APPLIED;
import static org.hanshu.command.mediation.MediationRoom.BOTH;
import static org.hanshu.command.mediation.MediationRoom.FREIGHT;
import static org.hanshu.command.mediation.MediationRoom.LIMITS;
import static org.hanshu.command.mediation.MediationRoom.MEDIATION;
import static org.hanshu.command.mediation.MediationRoom.MEDIATOR;
import static org.hanshu.command.mediation.MediationRoom.OFFICER;
import static org.hanshu.command.mediation.MediationRoom.PAY;
import static org.hanshu.command.mediation.MediationRoom.TIANHE;
import static org.hanshu.command.mediation.MediationRoom.WAGES;
import static org.hanshu.command.mediation.MediationRoom.WORKER;
import static org.hanshu.command.mediation.MediationRoom.missed;
import static org.hanshu.command.mediation.MediationRoom.morningOf;
import static org.hanshu.command.mediation.MediationRoom.refusal;
import static org.hanshu.command.mediation.MediationRoom.set;
import static org.hanshu.command.mediation.MediationRoom.term;
import static org.hanshu.command.mediation.MediationRoom.text;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.child.ChildClockCommand.RingMediationClock;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineExtended;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.mediation.MediationCommand.ExtendTerm;
import org.hanshu.api.mediation.MediationCommand.FailMediation;
import org.hanshu.api.mediation.MediationCommand.OpenMediation;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.MediationExpired;
import org.hanshu.api.mediation.MediationEvent.MediationFailed;
import org.hanshu.api.mediation.MediationEvent.MediationOpened;
import org.hanshu.api.mediation.MediationEvent.MediationTermRanOut;
import org.hanshu.api.mediation.MediationEvent.TermExtensionAgreed;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.mediation.Remedy;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.supervisioncase.ChildKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For how long a mediation goes on. */
class MediationTermTest {

    private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

    private final MediationRoom room = new MediationRoom();

    @Test
    void opensTheWayToArbitrationAndGoesOn() {
        room.opened()
                .at(term().overdueAt())
                .when(Caller.SYSTEM, ring(null))
                .expectEvents(
                        missed(term()),
                        new MediationTermRanOut(
                                MEDIATION, term().due(), List.of(Remedy.ARBITRATE, Remedy.SUE_DIRECTLY)));
        room.after(missed(term())).when(Caller.SYSTEM, ring(null)).expectNoEvents();
        room.when(MEDIATOR, new FailMediation(MEDIATION, text("分歧过大")))
                .expectEvents(new MediationFailed(MEDIATION, text("分歧过大")));
    }

    @Test
    void opensNoArbitrationOfFreight() {
        new MediationRoom(MediationRoute.UNION, List.of(FREIGHT))
                .opened()
                .at(term().overdueAt())
                .when(Caller.SYSTEM, ring(null))
                .expectEvents(
                        missed(term()), new MediationTermRanOut(MEDIATION, term().due(), List.of(Remedy.SUE_DIRECTLY)));
    }

    @Test
    void remindsOnTheWay() {
        room.opened()
                .at(term().reminders().getFirst().at())
                .when(Caller.SYSTEM, ring(Reminder.Code.HALF_TIME))
                .expectEvents(new ChildDeadlineReminded(
                        MEDIATION.value(),
                        ChildKind.MEDIATION,
                        MediationEvent.TERM,
                        Reminder.Code.HALF_TIME,
                        term().due()));
    }

    @ParameterizedTest
    @CsvSource({
        "COURT_ORDINARY, mediation.court.term, 2026-12-08",
        "COURT_SUMMARY, mediation.court.summary-term, 2026-11-30"
    })
    void isCountedInTheCourtsRouteFromTheMediatorsSignature(MediationRoute route, String rule, LocalDate due) {
        var clock = courtTerm(rule);
        assertThat(clock.due()).isEqualTo(due);
        court(route)
                .consented()
                .when(OFFICER, new OpenMediation(MEDIATION, List.of("mediator.gz"), List.of(), APPLIED))
                .expectEvents(new MediationOpened(MEDIATION, List.of("mediator.gz"), APPLIED), set(clock));
    }

    @Test
    void endsInTheCourtsRouteWhenItIsOver() {
        var clock = courtTerm("mediation.court.term");
        court(MediationRoute.COURT_ORDINARY)
                .opened()
                .after(set(clock))
                .at(clock.overdueAt())
                .when(Caller.SYSTEM, ring(null))
                .expectEvents(missed(clock), new MediationExpired(MEDIATION, clock.due()));
    }

    @Test
    void isNotEndedByTheCourtsTimeWhereOnlyTheSealIsMissing() {
        var clock = courtTerm("mediation.court.term");
        var signed = court(MediationRoute.COURT_ORDINARY).signed(PAY).after(set(clock));
        signed.at(clock.overdueAt()).when(Caller.SYSTEM, ring(null)).expectEvents(missed(clock));
    }

    @Test
    void isThirtyDaysLongerInTheCourtsRouteAsBothWant() {
        var clock = courtTerm("mediation.court.summary-term");
        var later = LIMITS.deadline(
                MediationEvent.TERM, "mediation.court.extension", TIANHE, clock.due(), morningOf(APPLIED));
        court(MediationRoute.COURT_SUMMARY)
                .opened()
                .after(set(clock))
                .when(MEDIATOR, extend(BOTH, LATER))
                .expectEvents(new TermExtensionAgreed(MEDIATION, BOTH), extended(later));
        assertThat(later.due()).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    void isLongerUntilTheDayOnWhichTheyAgree() {
        room.opened()
                .when(OFFICER, extend(BOTH, LATER))
                .expectEvents(
                        new TermExtensionAgreed(MEDIATION, BOTH),
                        extended(LIMITS.moved(term(), LATER, morningOf(APPLIED))));
    }

    @Test
    void isLongerOnlyWhereAllWantIt() {
        room.opened()
                .when(OFFICER, extend(List.of(WORKER), LATER))
                .expectException(refusal("mediation.everybody-wants-more-time"));
        room.when(OFFICER, new ExtendTerm(MEDIATION, BOTH, null, text("双方同意")))
                .expectException(refusal("mediation.extended-to-a-day"));
        room.when(OFFICER, extend(List.of(WORKER, WORKER), LATER)).expectException(refusal("mediation.party-is-there"));
    }

    @Test
    void isExtendedOnceAndWhileItRunsAndNeverShortened() {
        room.opened();
        room.when(OFFICER, extend(BOTH, term().due())).expectException(refusal("mediation.not-before"));
        room.after(extended(LIMITS.moved(term(), LATER, morningOf(APPLIED))))
                .when(OFFICER, extend(BOTH, LATER.plusDays(1)))
                .expectException(refusal("mediation.extended-once"));
        new MediationRoom()
                .opened()
                .at(term().overdueAt())
                .when(OFFICER, extend(BOTH, LATER))
                .expectException(refusal("mediation.extended-while-it-runs"));
        court(MediationRoute.COURT_ORDINARY)
                .consented()
                .when(OFFICER, extend(BOTH, LATER))
                .expectException(refusal("mediation.extended-while-it-runs"));
    }

    @Test
    void failsOnlyWhileTheyTalk() {
        room.consented()
                .when(OFFICER, new FailMediation(MEDIATION, text("分歧过大")))
                .expectException(refusal("mediation.not-in-this-state"));
    }

    private static MediationRoom court(MediationRoute route) {
        return new MediationRoom(route, List.of(WAGES));
    }

    private static Deadline courtTerm(String rule) {
        return LIMITS.deadline(MediationEvent.TERM, rule, TIANHE, APPLIED, morningOf(APPLIED));
    }

    private static ExtendTerm extend(List<MediationParty> by, LocalDate to) {
        return new ExtendTerm(MEDIATION, by, to, text("双方同意"));
    }

    private static ChildDeadlineExtended extended(Deadline deadline) {
        return new ChildDeadlineExtended(MEDIATION.value(), ChildKind.MEDIATION, deadline, text("双方同意"));
    }

    private static RingMediationClock ring(Reminder.@Nullable Code code) {
        return new RingMediationClock(MEDIATION.value(), MediationEvent.TERM, code);
    }
}
