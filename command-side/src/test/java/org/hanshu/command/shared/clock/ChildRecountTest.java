package org.hanshu.command.shared.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.shared.OtherBooks.BUNDLED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineExtended;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineRecomputed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;
import org.hanshu.api.child.ChildRecountCommand.RecomputeMediationDeadlines;
import org.hanshu.api.child.ChildRecountCommand.RecomputeReferralDeadlines;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.referral.ReferralEvent;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.workcalendar.YearNotice;
import org.hanshu.command.shared.LimitsInForce;
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

    /** 元旦 three days and 春节 nine, with two days made up for. */
    private static final YearNotice SPRING = new YearNotice(
            2027,
            Stream.concat(days("2027-01-01", 3), days("2027-02-04", 9)).toList(),
            List.of(LocalDate.parse("2027-01-30"), LocalDate.parse("2027-02-20")),
            "通知");

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

    /** Sixty working days and thirty more, before the notice of the year in which they end was known. */
    @Test
    void countsMoreTimeFromWhereTheFirstPartEndsByNow() {
        var start = LocalDate.parse("2026-11-28");
        var first = BUNDLED.deadline("result", "referral.result", TIANHE, start, NOW);
        var later = BUNDLED.deadline("result", "referral.result-extension", TIANHE, first.due(), NOW);
        assertThat(first.due()).isEqualTo("2027-02-24");
        var extended = ChildClocks.NONE
                .after(new ChildDeadlineSet(CHILD, ChildKind.REFERRAL, first))
                .after(new ChildDeadlineExtended(
                        CHILD, ChildKind.REFERRAL, later, Personal.text(new UUID(0, 3), "情况复杂")));

        var moved =
                ChildRecount.of(extended, TIANHE, OtherBooks.with(SPRING), NOW).events(RECOMPUTE, ChildKind.REFERRAL);

        assertThat(moved).singleElement().isInstanceOfSatisfying(ChildDeadlineRecomputed.class, each -> {
            assertThat(each.deadline().reckoning().start()).isEqualTo("2027-03-01");
            assertThat(each.deadline().due()).isEqualTo("2027-04-12");
            assertThat(each.deadline().provisional()).isFalse();
        });
        assertThat(ChildRecount.of(extended.after(moved.getFirst()), TIANHE, OtherBooks.with(SPRING), NOW)
                        .moves())
                .isEmpty();
    }

    /** A practice that the place began later than it was first said: a closing before falls to the country, which has none. */
    @Test
    void liftsAPracticeOfNoDaysAndMakesNothingDueAtOnce() {
        var rule = "referral.closing-feedback";
        var local = OtherBooks.with(rule, rules -> rules.map(each -> OtherBooks.rule(each, each.validFrom(), null, 5)));
        var set = new ChildDeadlineSet(
                CHILD, ChildKind.REFERRAL, local.deadline(ReferralEvent.CLOSING, rule, TIANHE, START, NOW));
        var editions = Map.of(2, local.rules(), 3, BUNDLED.rules());
        var books = new LimitsInForce(3, BUNDLED.rules(), BUNDLED.letterKinds(), BUNDLED.days(), editions);
        var recount = ChildRecount.of(ChildClocks.NONE.after(set), TIANHE, books, NOW)
                .withPractices(Set.of(ReferralEvent.CLOSING));

        assertThat(recount.moves()).singleElement().satisfies(move -> {
            assertThat(move.change()).isEqualTo(DeadlineChange.LIFTED);
            assertThat(move.after()).isEqualTo(move.before());
        });
        var command = new RecomputeReferralDeadlines(CHILD, 3, BUNDLED.days().version());
        assertThat(recount.events(command, ChildKind.REFERRAL))
                .containsExactly(new ChildDeadlineVoided(CHILD, ChildKind.REFERRAL, ReferralEvent.CLOSING, "LIFTED"));
    }

    private static Stream<LocalDate> days(String first, int days) {
        return LocalDate.parse(first).datesUntil(LocalDate.parse(first).plusDays(days));
    }

    private static ChildRecount recount(ChildClocks clocks, Instant now) {
        return ChildRecount.of(clocks, TIANHE, OtherBooks.with(2027, "2027-01-01", "2027-01-04"), now);
    }
}
