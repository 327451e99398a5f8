package org.hanshu.command.shared.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.shared.OtherBooks.BUNDLED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.shared.Region;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.OtherBooks;
import org.junit.jupiter.api.Test;

class RecountTest {

    private static final Region TIANHE = new Region("440106");
    private static final Instant NOW = Instant.parse("2026-12-02T01:00:00Z");
    private static final LocalDate START = LocalDate.parse("2026-12-02");
    private static final LocalDate LONG_AGO = LocalDate.parse("1990-01-01");

    /** Thirty days end on new year's day, and so on the fourth. */
    private static final Deadline PROVISIONAL =
            BUNDLED.deadline("investigation", "case.investigation", TIANHE, START, NOW);

    @Test
    void movesWhatANoticeMoves() {
        assertThat(PROVISIONAL.due()).isEqualTo("2027-01-04");
        assertThat(PROVISIONAL.provisional()).isTrue();

        var moved = under(OtherBooks.with(2027, "2027-01-01", "2027-01-02", "2027-01-03", "2027-01-04"))
                .of(PROVISIONAL, false);

        assertThat(moved).hasValueSatisfying(each -> {
            assertThat(each.change()).isEqualTo(DeadlineChange.MOVED);
            assertThat(each.anew().due()).isEqualTo("2027-01-05");
            assertThat(each.anew().provisional()).isFalse();
            assertThat(each.anew().calendarVersion()).isEqualTo("4");
        });
    }

    @Test
    void confirmsWhatStaysWhereItWas() {
        var confirmed = under(OtherBooks.with(2027, "2027-01-01")).of(PROVISIONAL, false);

        assertThat(confirmed).hasValueSatisfying(each -> {
            assertThat(each.change()).isEqualTo(DeadlineChange.CONFIRMED);
            assertThat(each.anew().due()).isEqualTo(PROVISIONAL.due());
            assertThat(each.anew().provisional()).isFalse();
        });
    }

    @Test
    void saysNothingOfWhatStandsAsItIsCounted() {
        var books = OtherBooks.with(2027, "2027-01-01");
        var anew = under(books).of(PROVISIONAL, false).orElseThrow().anew();

        assertThat(under(books).of(anew, false)).isEmpty();
        assertThat(under(BUNDLED).of(PROVISIONAL, false)).isEmpty();
    }

    @Test
    void keepsTheRuleOfTheStartDay() {
        var ends = OtherBooks.with(
                "case.investigation",
                rules -> rules.flatMap(rule -> Stream.of(
                        OtherBooks.rule(rule, LONG_AGO, START, rule.amount()),
                        OtherBooks.rule(rule, START.plusDays(1), null, 10))));
        var changes = OtherBooks.with(
                "case.investigation",
                rules -> rules.map(rule -> OtherBooks.rule(rule, LONG_AGO, null, rule.amount() + 10)));

        assertThat(under(ends).of(PROVISIONAL, false)).isEmpty();
        assertThat(under(changes).of(PROVISIONAL, false)).hasValueSatisfying(each -> {
            assertThat(each.anew().due()).isEqualTo("2027-01-11");
            assertThat(each.anew().ruleVersion()).isEqualTo(2);
        });
    }

    @Test
    void movesNothingThatWasAgreedOrExtended() {
        var books = under(OtherBooks.with(2027, "2027-01-04", "2027-01-15"));
        var due = LocalDate.parse("2027-01-15");
        var promised = BUNDLED.agreed("promise-1", "letter.promise", START, due, NOW);
        var extended = BUNDLED.moved(PROVISIONAL, due, NOW);

        assertThat(books.of(promised, false)).isEmpty();
        assertThat(books.of(extended, false)).isEmpty();
    }

    @Test
    void takesAnOverdueBackWhereTheNewLastDayIsAhead() {
        var later = OtherBooks.with(2027, "2027-01-01", "2027-01-04", "2027-01-05");
        var onTheFifth = Instant.parse("2027-01-05T01:00:00Z");
        var onTheEighth = Instant.parse("2027-01-08T01:00:00Z");

        assertThat(new Recount(later, TIANHE, onTheFifth).of(PROVISIONAL, true))
                .hasValueSatisfying(each -> assertThat(each.takesOverdueBack()).isTrue());
        assertThat(new Recount(later, TIANHE, onTheEighth).of(PROVISIONAL, true))
                .isEmpty();
    }

    @Test
    void isUnderTheBooksThatWereLookedAt() {
        var books = OtherBooks.with(2027, "2027-01-01");

        assertThat(Recount.isUnder(books, 1, "4")).isTrue();
        assertThat(Recount.isUnder(books, 2, "4")).isFalse();
        assertThat(Recount.isUnder(books, 1, "3")).isFalse();
    }

    private static Recount under(Limits books) {
        return new Recount(books, TIANHE, NOW);
    }
}
