package org.hanshu.command.shared.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.shared.OtherBooks.BUNDLED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineRecomputed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildRecountCommand.RecomputeMediationDeadlines;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.OtherBooks;
import org.junit.jupiter.api.Test;

class ChildRecountTest {

    private static final UUID CHILD = new UUID(0, 7);
    private static final Region TIANHE = new Region("440106");
    private static final Instant NOW = Instant.parse("2026-12-17T01:00:00Z");
    private static final LocalDate START = LocalDate.parse("2026-12-17");
    private static final ChildDeadlineSet SET = new ChildDeadlineSet(
            CHILD, ChildKind.MEDIATION, BUNDLED.deadline("mediation", "mediation.court.term", TIANHE, START, NOW));
    private static final RecomputeMediationDeadlines RECOMPUTE = new RecomputeMediationDeadlines(CHILD, 1, "4");

    private final ChildClocks clocks = ChildClocks.NONE.after(SET);

    @Test
    void movesOnceWhatTheBooksMove() {
        var recount = recount(clocks, NOW);

        assertThat(recount.moves()).singleElement().satisfies(move -> assertThat(move.change())
                .isEqualTo(DeadlineChange.MOVED));
        var events = recount.events(RECOMPUTE, ChildKind.MEDIATION);
        assertThat(events).singleElement().isInstanceOfSatisfying(ChildDeadlineRecomputed.class, moved -> {
            assertThat(moved.before()).isEqualTo("2027-01-04");
            assertThat(moved.deadline().due()).isEqualTo("2027-01-05");
        });
        assertThat(recount(clocks.after(events.getFirst()), NOW).moves()).isEmpty();
    }

    @Test
    void movesNothingUnderOtherBooksThanWereLookedAt() {
        var others = new RecomputeMediationDeadlines(CHILD, 1, "3");

        assertThat(recount(clocks, NOW).events(others, ChildKind.MEDIATION)).isEmpty();
    }

    @Test
    void tellsOfWhatRanOutAndLeavesIt() {
        var missed = clocks.after(new ChildDeadlineMissed(
                CHILD, ChildKind.MEDIATION, "mediation", SET.deadline().due()));
        var recount = recount(missed, Instant.parse("2027-01-05T01:00:00Z"));

        assertThat(recount.moves()).singleElement().satisfies(move -> assertThat(move.change())
                .isEqualTo(DeadlineChange.LEFT_OVERDUE));
        assertThat(recount.events(RECOMPUTE, ChildKind.MEDIATION)).isEmpty();
    }

    private static ChildRecount recount(ChildClocks clocks, Instant now) {
        return ChildRecount.of(clocks, TIANHE, OtherBooks.with(2027, "2027-01-01", "2027-01-04"), now);
    }
}
