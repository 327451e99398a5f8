package org.hanshu.command.supervisioncase;

import static org.hanshu.api.period.Reminder.Code.DUE_TODAY;
import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LATE;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.LIMITS;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SYSTEM;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.deadline;
import static org.hanshu.command.supervisioncase.CaseBench.desk;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.MissCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RemindOfCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineReminded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.junit.jupiter.api.Test;

/** The clocks of a case, as they ring. */
class CaseClockTest {

    private static final Deadline SCREENING = deadline("screening", "case.screening");
    private static final LocalDate DUE = SCREENING.due();
    private static final List<Object> SCREENED = List.of(filed(), clock("screening", "case.screening"));

    @Test
    void remindsOnceEachAndWhenItIsTime() {
        var reminded = new CaseDeadlineReminded(CASE, "screening", DUE_TODAY, DUE);
        at(of(DUE_TODAY)).given(SCREENED).when(remind(DUE_TODAY), SYSTEM).expectEvents(reminded);
        at(of(DUE_TODAY))
                .given(then(SCREENED, reminded))
                .when(remind(DUE_TODAY), SYSTEM)
                .expectNoEvents();
        at(of(DUE_TODAY).minusSeconds(1))
                .given(SCREENED)
                .when(remind(DUE_TODAY), SYSTEM)
                .expectNoEvents();
    }

    @Test
    void makesNobodysVersionStaleByAReminder() {
        var seen = new HashMap<>(OFFICER);
        seen.put(Trail.EXPECTED_VERSION, "1");
        at(of(DUE_TODAY))
                .given(then(SCREENED, new CaseDeadlineReminded(CASE, "screening", DUE_TODAY, DUE)))
                .when(new AcceptCase(CASE), seen)
                .expectSuccessfulHandlerExecution();
        at(of(DUE_TODAY))
                .given(SCREENED)
                .when(remind(DUE_TODAY), SYSTEM)
                .expectResultMessagePayload(new Changed(CASE.value(), 1));
    }

    @Test
    void turnsRedOnceItsTimeIsUp() {
        var missed = new CaseDeadlineMissed(CASE, "screening", DUE);
        at(SCREENING.overdueAt())
                .given(SCREENED)
                .when(miss("screening"), SYSTEM)
                .expectEvents(missed);
        at(SCREENING.overdueAt())
                .given(then(SCREENED, missed))
                .when(miss("screening"), SYSTEM)
                .expectNoEvents();
        at(SCREENING.overdueAt().minusSeconds(1))
                .given(SCREENED)
                .when(miss("screening"), SYSTEM)
                .expectNoEvents();
    }

    @Test
    void saysOnlyAfterItsEndThatItIsLate() {
        var late = of(ONE_WORKING_DAY_LATE);
        at(late).given(then(SCREENED, new CaseDeadlineMissed(CASE, "screening", DUE)))
                .when(remind(ONE_WORKING_DAY_LATE), SYSTEM)
                .expectEvents(new CaseDeadlineReminded(CASE, "screening", ONE_WORKING_DAY_LATE, DUE));
    }

    @Test
    void isSilentOnceItIsMetOrRests() {
        var met = new CaseDeadlineMet(CASE, "screening");
        at(SCREENING.overdueAt())
                .given(then(SCREENED, met))
                .when(miss("screening"), SYSTEM)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        at(SCREENING.overdueAt())
                .given(then(SCREENED, new CaseDeadlineSuspended(CASE, "screening", DUE)))
                .when(miss("screening"), SYSTEM)
                .expectNoEvents();
    }

    @Test
    void lapsesWithTheInformationThatNeverCame() {
        var information = deadline("information", "case.information");
        at(information.overdueAt())
                .given(List.of(filed(), new InformationRequested(CASE, TEXT), clock("information", "case.information")))
                .when(miss("information"), SYSTEM)
                .expectEvents(
                        new CaseDeadlineMissed(CASE, "information", information.due()),
                        new CaseLapsed(CASE, 1),
                        new CaseDeadlineVoided(CASE, "information", "LAPSED"));
    }

    @Test
    void isRungByTheSystemOnly() {
        at(SCREENING.overdueAt())
                .given(SCREENED)
                .when(miss("screening"), HEAD)
                .expectException(RuleViolated.class)
                .expectExceptionMessage("shared.not-allowed");
    }

    private static FixtureConfiguration<SupervisionCase> at(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new AggregateTestFixture<>(SupervisionCase.class)
                .registerInjectableResource((KnownOrganisations) Organisations::bundled)
                .registerInjectableResource(desk())
                .registerInjectableResource(new CaseTimes(LIMITS, clock));
    }

    private static Instant of(Reminder.Code code) {
        return SCREENING.reminders().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow()
                .at();
    }

    private static RemindOfCaseDeadline remind(Reminder.Code code) {
        return new RemindOfCaseDeadline(CASE, "screening", code);
    }

    private static MissCaseDeadline miss(String clock) {
        return new MissCaseDeadline(CASE, clock);
    }
}
