package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.CLOCK;
import static org.hanshu.command.supervisioncase.CaseBench.LIMITS;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SYSTEM;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TIANHE;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.deadline;
import static org.hanshu.command.supervisioncase.CaseBench.desk;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.recomputation.LastDay;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.CaseRecountCommand.PreviewCaseDeadlines;
import org.hanshu.api.supervisioncase.CaseRecountCommand.RecomputeCaseDeadlines;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseMarkedCollective;
import org.hanshu.api.supervisioncase.CaseWatchEvent.InvestigationExtended;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationReckoned;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.OtherBooks;
import org.junit.jupiter.api.Test;

/** A case whose screening ends on a day that an amended notice makes a holiday. */
class CaseRecountTest {

    private static final Limits AMENDED = OtherBooks.with(2026, "2026-11-30");
    private static final LocalDate KNOWN = LocalDate.of(2026, 10, 8);
    private static final Deadline WAS = deadline("screening", "case.screening");
    private static final Deadline INVESTIGATION = deadline("investigation", "case.investigation");
    private static final List<Object> SCREENED = List.of(filed(), clock("screening", "case.screening"));
    private static final RecomputeCaseDeadlines RECOMPUTE = new RecomputeCaseDeadlines(CASE, 1, "4");

    @Test
    void tellsWhatWouldMoveAndChangesNothing() {
        under(AMENDED, NOW)
                .given(SCREENED)
                .when(new PreviewCaseDeadlines(CASE), SYSTEM)
                .expectNoEvents()
                .expectResultMessagePayload(List.of(new DeadlineMove(
                        "screening", "case.screening", LastDay.of(WAS), LastDay.of(anew(NOW)), DeadlineChange.MOVED)));
    }

    @Test
    void movesOnceWhatTheBooksMove() {
        var moved = new CaseDeadlineRecomputed(CASE, anew(NOW), WAS.due());
        under(AMENDED, NOW).given(SCREENED).when(RECOMPUTE, SYSTEM).expectEvents(moved);
        under(AMENDED, NOW)
                .given(then(SCREENED, moved))
                .when(RECOMPUTE, SYSTEM)
                .expectNoEvents()
                .expectResultMessagePayload(List.of());
    }

    @Test
    void takesAnOverdueBackThatWasNone() {
        var now = WAS.overdueAt().plusSeconds(3600);
        under(AMENDED, now)
                .given(then(SCREENED, new CaseDeadlineMissed(CASE, "screening", WAS.due())))
                .when(RECOMPUTE, SYSTEM)
                .expectEvents(
                        new CaseDeadlineRecomputed(CASE, anew(now), WAS.due()),
                        new CaseOverdueTakenBack(CASE, "screening", WAS.due(), anew(now)));
    }

    @Test
    void leavesWhatIsOverdueAnyhow() {
        under(AMENDED, anew(NOW).overdueAt())
                .given(then(SCREENED, new CaseDeadlineMissed(CASE, "screening", WAS.due())))
                .when(RECOMPUTE, SYSTEM)
                .expectNoEvents();
    }

    @Test
    void leavesWhatWasMet() {
        under(AMENDED, NOW).given(accepted()).when(RECOMPUTE, SYSTEM).expectNoEvents();
    }

    @Test
    void keepsTheHourOfTheReportOfACollectiveCase() {
        var set = new CaseDeadlineSet(CASE, InHours.from(NOW, deadline("collective-report", "case.collective-report")));
        var marked = then(accepted(), new CaseMarkedCollective(CASE, 12, null), set);
        under(AMENDED, NOW).given(marked).when(RECOMPUTE, SYSTEM).expectNoEvents();
        var twice = OtherBooks.with(
                "case.collective-report", rules -> rules.map(rule -> OtherBooks.rule(rule, rule.validFrom(), null, 2)));
        var anew = InHours.from(NOW, twice.deadline("collective-report", "case.collective-report", TIANHE, TODAY, NOW));
        assertThat(anew.overdueAt()).isEqualTo(NOW.plus(Duration.ofDays(2)));
        under(twice, NOW)
                .given(marked)
                .when(new RecomputeCaseDeadlines(CASE, 2, "3"), SYSTEM)
                .expectEvents(
                        new CaseDeadlineRecomputed(CASE, anew, set.deadline().due()));
    }

    @Test
    void countsMoreTimeAnewOnceTheYearIsKnown() {
        var extended = LIMITS.laidOn(INVESTIGATION, 15, PeriodUnit.CALENDAR_DAYS, NOW);
        assertThat(extended.due()).isEqualTo("2027-01-07");
        assertThat(extended.provisional()).isTrue();
        laidOn(extended, new InvestigationExtended(CASE, extended, TEXT));
    }

    @Test
    void countsTheDaysOfARestAnewOnceTheYearIsKnown() {
        var resumed = LIMITS.laidOn(INVESTIGATION, 15, PeriodUnit.CALENDAR_DAYS, NOW);
        laidOn(
                resumed,
                new CaseDeadlineSuspended(CASE, "investigation", TODAY.minusDays(15)),
                new CaseDeadlineResumed(CASE, resumed));
    }

    /** The investigation would have ended within the year, and ends on a day of the next that turns out to be a holiday. */
    private static void laidOn(Deadline was, Object... events) {
        var known = OtherBooks.with(2027, "2027-01-01", "2027-01-07");
        var anew = known.laidOn(INVESTIGATION, 15, PeriodUnit.CALENDAR_DAYS, NOW);
        assertThat(anew.due()).isEqualTo("2027-01-08");
        assertThat(anew.provisional()).isFalse();
        var moved = new CaseDeadlineRecomputed(CASE, anew, was.due());
        under(known, NOW)
                .given(then(accepted(), events))
                .when(RECOMPUTE, SYSTEM)
                .expectEvents(moved);
        under(known, NOW)
                .given(then(then(accepted(), events), moved))
                .when(RECOMPUTE, SYSTEM)
                .expectNoEvents();
    }

    @Test
    void reckonsLimitationsAnewToo() {
        var claim = new Claim(1, Cause.SOCIAL_INSURANCE, null, null, null, KNOWN, List.of(1), List.of(1));
        var filed = CaseBench.filed(CaseBench.complaint().claimants(), 1, List.of(claim));
        var was = reckoned(LIMITS, filed);
        var longer = OtherBooks.with(
                "limitation.labour", rules -> rules.map(rule -> OtherBooks.rule(rule, rule.validFrom(), null, 18)));
        var anew = reckoned(longer, filed);
        assertThat(anew.last()).isEqualTo(KNOWN.plusMonths(18));
        var move = new DeadlineMove(
                "limitation-1",
                "limitation.labour",
                new LastDay(was.last(), false),
                new LastDay(anew.last(), false),
                DeadlineChange.MOVED);
        under(longer, NOW)
                .given(filed, was)
                .when(new PreviewCaseDeadlines(CASE), SYSTEM)
                .expectNoEvents()
                .expectResultMessagePayload(List.of(move));
        under(longer, NOW)
                .given(filed, was)
                .when(new RecomputeCaseDeadlines(CASE, 2, "3"), SYSTEM)
                .expectEvents(anew)
                .expectResultMessagePayload(List.of(move));
        under(longer, NOW)
                .given(filed, was, anew)
                .when(new RecomputeCaseDeadlines(CASE, 2, "3"), SYSTEM)
                .expectNoEvents();
    }

    @Test
    void leavesALimitationThatBeganBeforeTheNewRule() {
        var claim = new Claim(1, Cause.SOCIAL_INSURANCE, null, null, null, KNOWN, List.of(1), List.of(1));
        var filed = CaseBench.filed(CaseBench.complaint().claimants(), 1, List.of(claim));
        var later = OtherBooks.with(
                "limitation.labour",
                rules -> rules.flatMap(rule -> Stream.of(
                        OtherBooks.rule(rule, rule.validFrom(), KNOWN, 12),
                        OtherBooks.rule(rule, KNOWN.plusDays(1), null, 18))));
        under(later, NOW)
                .given(filed, reckoned(LIMITS, filed))
                .when(new RecomputeCaseDeadlines(CASE, 2, "3"), SYSTEM)
                .expectNoEvents();
    }

    private static LimitationReckoned reckoned(Limits limits, ComplaintFiled filed) {
        return (LimitationReckoned)
                new Limitations(limits, NOW).turned(CASE, new CaseState(filed)).getFirst();
    }

    @Test
    void leavesTheDayThatThePersonNamed() {
        var named = LIMITS.moved(INVESTIGATION, LocalDate.parse("2027-01-07"), NOW);
        under(OtherBooks.with(2027, "2027-01-01", "2027-01-07"), NOW)
                .given(then(accepted(), new InvestigationExtended(CASE, named, TEXT)))
                .when(RECOMPUTE, SYSTEM)
                .expectNoEvents();
    }

    @Test
    void movesNothingUnderOtherBooksThanWereLookedAt() {
        under(AMENDED, NOW)
                .given(SCREENED)
                .when(new RecomputeCaseDeadlines(CASE, 1, "3"), SYSTEM)
                .expectNoEvents();
    }

    @Test
    void isRecomputedByTheSystemAlone() {
        under(AMENDED, NOW)
                .given(SCREENED)
                .when(RECOMPUTE, OFFICER)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("shared.not-allowed");
    }

    private static Deadline anew(Instant now) {
        return AMENDED.deadline("screening", "case.screening", TIANHE, TODAY, now);
    }

    private static FixtureConfiguration<SupervisionCase> under(Limits limits, Instant now) {
        OtherCases others = caseId -> List.of();
        return new AggregateTestFixture<>(SupervisionCase.class)
                .registerInjectableResource((KnownOrganisations) Organisations::bundled)
                .registerInjectableResource(others)
                .registerInjectableResource(desk(CLOCK))
                .registerInjectableResource(new CaseTimes(limits, Clock.fixed(now, ZoneOffset.UTC)));
    }
}
