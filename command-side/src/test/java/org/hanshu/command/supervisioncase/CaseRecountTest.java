package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.CLOCK;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SYSTEM;
import static org.hanshu.command.supervisioncase.CaseBench.TIANHE;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.deadline;
import static org.hanshu.command.supervisioncase.CaseBench.desk;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.recomputation.LastDay;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.CaseRecountCommand.PreviewCaseDeadlines;
import org.hanshu.api.supervisioncase.CaseRecountCommand.RecomputeCaseDeadlines;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.OtherBooks;
import org.junit.jupiter.api.Test;

/** A case whose screening ends on a day that an amended notice makes a holiday. */
class CaseRecountTest {

    private static final Limits AMENDED = OtherBooks.with(2026, "2026-11-30");
    private static final Deadline WAS = deadline("screening", "case.screening");
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
                .registerInjectableResource(others)
                .registerInjectableResource(desk(CLOCK))
                .registerInjectableResource(new CaseTimes(limits, Clock.fixed(now, ZoneOffset.UTC)));
    }
}
