package org.hanshu.saga.casefollowup;

import static org.hanshu.api.period.Reminder.Code.DUE_TODAY;
import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LATE;
import static org.hanshu.api.period.Reminder.Code.THREE_WORKING_DAYS_LEFT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.test.saga.ContinuedGivenState;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.Reckoning;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineReopened;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.MissCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RemindOfCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.saga.shared.Bell;
import org.hanshu.saga.shared.FixtureClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The follow-up of a case. */
class CaseFollowUpSagaTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final Instant FILED = Instant.parse("2026-11-24T01:00:00Z");
    private static final Bell REMINDER = new Bell(Instant.parse("2026-11-26T01:00:00Z"), THREE_WORKING_DAYS_LEFT);
    private static final Bell TODAY = new Bell(Instant.parse("2026-12-01T01:00:00Z"), DUE_TODAY);
    private static final Bell END = new Bell(Instant.parse("2026-12-01T16:00:00Z"), null);
    private static final Bell LATE = new Bell(Instant.parse("2026-12-02T01:00:00Z"), ONE_WORKING_DAY_LATE);

    private static final Bell LATER = new Bell(Instant.parse("2026-12-15T16:00:00Z"), null);

    private final SagaTestFixture<CaseFollowUpSaga> saga = new SagaTestFixture<>(CaseFollowUpSaga.class);

    @BeforeEach
    void giveItTheTime() {
        saga.registerResource(new FixtureClock(saga));
    }

    @Test
    void schedulesTheNextBellOnly() {
        saga.givenCurrentTime(FILED)
                .whenPublishingA(set("screening"))
                .expectActiveSagas(1)
                .expectScheduledDeadline(REMINDER.at(), due("screening", REMINDER))
                .expectNoScheduledDeadline(TODAY.at(), due("screening", TODAY));
    }

    @Test
    void ringsOnceThoughItHearsOfTheClockTwice() throws Exception {
        given(set("screening"), set("screening"))
                .whenTimeAdvancesTo(REMINDER.at())
                .expectDispatchedCommands(remind("screening", REMINDER))
                .expectScheduledDeadline(TODAY.at(), due("screening", TODAY));
    }

    @Test
    void ringsEveryBellInItsOrder() throws Exception {
        given(set("screening"))
                .andThenTimeAdvancesTo(REMINDER.at())
                .andThenTimeAdvancesTo(TODAY.at())
                .whenTimeAdvancesTo(END.at())
                .expectDispatchedCommands(new MissCaseDeadline(CASE, "screening"))
                .expectScheduledDeadline(LATE.at(), due("screening", LATE));
    }

    @Test
    void endsWithTheLastBell() throws Exception {
        given(set("screening"))
                .andThenTimeAdvancesTo(REMINDER.at())
                .andThenTimeAdvancesTo(TODAY.at())
                .andThenTimeAdvancesTo(END.at())
                .whenTimeAdvancesTo(LATE.at())
                .expectDispatchedCommands(remind("screening", LATE))
                .expectActiveSagas(0);
    }

    @Test
    void ringsAtOnceWhatIsDueAlready() {
        saga.givenCurrentTime(LATE.at())
                .andThenAPublished(set("screening"))
                .whenTimeElapses(Duration.ofSeconds(1))
                .expectDispatchedCommands(
                        remind("screening", REMINDER),
                        remind("screening", TODAY),
                        new MissCaseDeadline(CASE, "screening"),
                        remind("screening", LATE));
    }

    @Test
    void ringsEveryClockOfItsOwn() {
        given(set("assignment"))
                .whenPublishingA(set("investigation"))
                .expectActiveSagas(1)
                .expectScheduledDeadline(REMINDER.at(), due("assignment", REMINDER))
                .expectScheduledDeadline(REMINDER.at(), due("investigation", REMINDER));
    }

    @Test
    void isSilentOnceTheClockIsMetOrNoLongerMatters() {
        given(set("screening"))
                .whenPublishingA(new CaseDeadlineMet(CASE, "screening"))
                .expectNoScheduledDeadlines()
                .expectActiveSagas(0);
    }

    @Test
    void goesOnWhileAnotherClockRuns() {
        given(set("assignment"), set("investigation"))
                .whenPublishingA(new CaseDeadlineVoided(CASE, "assignment", "CONSULTING"))
                .expectActiveSagas(1)
                .expectScheduledDeadline(REMINDER.at(), due("investigation", REMINDER));
    }

    @Test
    void isSilentWhileTheClockRestsAndRingsAgainAfterwards() {
        var resting = new CaseDeadlineSuspended(CASE, "screening", LocalDate.of(2026, 11, 24));
        given(set("screening"))
                .whenPublishingA(resting)
                .expectNoScheduledDeadlines()
                .expectActiveSagas(0);
    }

    @Test
    void windsTheClockAgainWhenItRunsAgain() {
        given(set("screening"), new CaseDeadlineSuspended(CASE, "screening", LocalDate.of(2026, 11, 24)))
                .whenPublishingA(new CaseDeadlineResumed(CASE, deadline("screening")))
                .expectScheduledDeadline(REMINDER.at(), due("screening", REMINDER));
    }

    @Test
    void ringsAtTheLastDayThatWasComputedAnew() {
        given(set("screening"))
                .whenPublishingA(new CaseDeadlineRecomputed(CASE, later("screening"), LocalDate.of(2026, 12, 1)))
                .expectNoScheduledDeadline(REMINDER.at(), due("screening", REMINDER))
                .expectScheduledDeadline(LATER.at(), due("screening", LATER));
    }

    @Test
    void isSilentWhereWhatWasComputedAnewIsSettled() {
        given(set("screening"), new CaseDeadlineMet(CASE, "screening"))
                .whenPublishingA(new CaseDeadlineRecomputed(CASE, later("screening"), LocalDate.of(2026, 12, 1)))
                .expectNoScheduledDeadlines();
    }

    @Test
    void ringsAgainWhatHadNotRunOutAfterAll() throws Exception {
        var taken = new CaseOverdueTakenBack(CASE, "screening", LocalDate.of(2026, 12, 1), later("screening"));
        given(set("screening"))
                .andThenTimeAdvancesTo(REMINDER.at())
                .andThenTimeAdvancesTo(TODAY.at())
                .andThenTimeAdvancesTo(END.at())
                .andThenTimeAdvancesTo(LATE.at())
                .whenPublishingA(taken)
                .expectActiveSagas(1)
                .expectScheduledDeadline(LATER.at(), due("screening", LATER));
    }

    @Test
    void isSilentWhereWhatHadNotRunOutIsSettled() {
        saga.givenNoPriorActivity()
                .whenPublishingA(new CaseOverdueTakenBack(CASE, "screening", LocalDate.of(2026, 12, 1), null))
                .expectNoScheduledDeadlines()
                .expectActiveSagas(0);
    }

    @Test
    void ringsAgainWhatIsWaitedForAgain() {
        given(set("screening"), new CaseDeadlineMet(CASE, "screening"))
                .whenPublishingA(new CaseDeadlineReopened(CASE, deadline("screening"), false))
                .expectActiveSagas(1)
                .expectScheduledDeadline(REMINDER.at(), due("screening", REMINDER));
    }

    @Test
    void isSilentOfWhatIsWaitedForAgainAndHasRunOut() {
        saga.givenNoPriorActivity()
                .whenPublishingA(new CaseDeadlineReopened(CASE, deadline("screening"), true))
                .expectNoScheduledDeadlines()
                .expectActiveSagas(0);
    }

    private static Deadline later(String clock) {
        var earlier = deadline(clock);
        return new Deadline(
                clock,
                LocalDate.of(2026, 12, 15),
                LATER.at(),
                List.of(),
                earlier.rule(),
                earlier.ruleVersion(),
                earlier.calendarVersion(),
                false,
                earlier.reckoning());
    }

    private ContinuedGivenState given(Object... events) {
        var state = saga.givenCurrentTime(FILED);
        for (var event : events) {
            state = state.andThenAPublished(event);
        }
        return state;
    }

    private static RemindOfCaseDeadline remind(String clock, Bell bell) {
        return new RemindOfCaseDeadline(CASE, clock, Objects.requireNonNull(bell.code()));
    }

    private static BellDue due(String clock, Bell bell) {
        return new BellDue(CASE, clock, bell);
    }

    private static CaseDeadlineSet set(String clock) {
        return new CaseDeadlineSet(CASE, deadline(clock));
    }

    private static Deadline deadline(String clock) {
        var reminders = List.of(
                new Reminder(THREE_WORKING_DAYS_LEFT, REMINDER.at()),
                new Reminder(DUE_TODAY, TODAY.at()),
                new Reminder(ONE_WORKING_DAY_LATE, LATE.at()));
        var due = LocalDate.of(2026, 12, 1);
        var reckoning = new Reckoning(LocalDate.of(2026, 11, 24), 5, PeriodUnit.WORKING_DAYS, List.of(), null);
        return new Deadline(clock, due, END.at(), reminders, "case." + clock, 1, "3", false, reckoning);
    }
}
