package org.hanshu.command.shared.period;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.command.shared.BundledLimits;

/** The engine against a reckoning that walks day by day through lists of its own, typed from the notices. */
class PeriodEnginePropertiesTest {

    private static final WorkDays DAYS = BundledLimits.load().days();

    private static final Set<LocalDate> OFF = dates("""
            2024 0101 0210 0211 0212 0213 0214 0215 0216 0217 0404 0405 0406 0501 0502 0503 0504 0505 0610 0915 0916 0917
            2024 1001 1002 1003 1004 1005 1006 1007
            2025 0101 0128 0129 0130 0131 0201 0202 0203 0204 0404 0405 0406 0501 0502 0503 0504 0505 0531 0601 0602
            2025 1001 1002 1003 1004 1005 1006 1007 1008
            2026 0101 0102 0103 0215 0216 0217 0218 0219 0220 0221 0222 0223 0404 0405 0406 0501 0502 0503 0504 0505
            2026 0619 0620 0621 0925 0926 0927 1001 1002 1003 1004 1005 1006 1007""");

    private static final Set<LocalDate> MAKE_UP = dates("""
            2024 0204 0218 0407 0428 0511 0914 0929 1012
            2025 0126 0208 0427 0928 1011
            2026 0104 0214 0228 0509 0920 1010""");

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @Property(tries = 3000)
    void countsWorkingDaysLikeAPersonWithACalendar(
            @ForAll("startsAroundSpecialDays") LocalDate start, @ForAll @IntRange(min = 1, max = 70) int amount) {
        var day = start;
        for (var counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            counted += open(day) ? 1 : 0;
        }

        assertEnds(start, amount, PeriodUnit.WORKING_DAYS, day);
    }

    @Property(tries = 3000)
    void countsCalendarDaysAndMovesOnFromAClosedLastDay(
            @ForAll("specialDays") LocalDate last, @ForAll @IntRange(min = 0, max = 120) int amount) {
        assertEnds(last.minusDays(amount), amount, PeriodUnit.CALENDAR_DAYS, openFrom(last));
    }

    @Property(tries = 3000)
    void countsMonthsToTheCorrespondingDayOrTheMonthsEnd(
            @ForAll("startsAroundSpecialDays") LocalDate start, @ForAll @IntRange(min = 0, max = 24) int amount) {
        var month = start.withDayOfMonth(1);
        for (var counted = 0; counted < amount; counted++) {
            month = month.plusDays(month.lengthOfMonth());
        }
        var last = month.withDayOfMonth(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));

        assertEnds(start, amount, PeriodUnit.MONTHS, openFrom(last));
    }

    @Property
    void neverEndsEarlierForALongerPeriod(
            @ForAll("startsAroundSpecialDays") LocalDate start,
            @ForAll @IntRange(min = 0, max = 700) int amount,
            @ForAll PeriodUnit unit) {
        var due = PeriodEngine.reckon(start, amount, unit, DAYS).date();

        assertThat(PeriodEngine.reckon(start, amount + 1, unit, DAYS).date()).isAfterOrEqualTo(due);
        assertThat(DAYS.areOpen(due)).isTrue();
    }

    @Property
    void leavesOutExactlyTheDaysThatItDoesNotCount(
            @ForAll("startsAroundSpecialDays") LocalDate start, @ForAll @IntRange(min = 1, max = 70) int amount) {
        var due = PeriodEngine.reckon(start, amount, PeriodUnit.WORKING_DAYS, DAYS);
        var leftOut = due.reckoning().leftOut().stream()
                .flatMap(run -> run.from().datesUntil(run.to().plusDays(1)))
                .toList();

        assertThat(leftOut)
                .isEqualTo(start.plusDays(1)
                        .datesUntil(due.date())
                        .filter(day -> !DAYS.areOpen(day))
                        .toList());
    }

    /** Every day of the three years is open or closed as the lists have it. */
    @Example
    void knowsEveryHolidayAndMakeUpDay() {
        assertThat(FIRST.datesUntil(LAST.plusDays(1)))
                .allSatisfy(day -> assertThat(DAYS.areOpen(day)).as("%s", day).isEqualTo(open(day)));
    }

    @Provide
    Arbitrary<LocalDate> specialDays() {
        var special = FIRST.datesUntil(LAST.plusDays(1))
                .filter(day -> OFF.contains(day) || MAKE_UP.contains(day))
                .toList();
        return Arbitraries.of(special);
    }

    @Provide
    Arbitrary<LocalDate> startsAroundSpecialDays() {
        var before = Arbitraries.integers().between(0, 40);
        var around = specialDays().flatMap(day -> before.map(day::minusDays));
        var anywhere = Arbitraries.integers().between(0, 1095).map(FIRST::plusDays);
        return Arbitraries.oneOf(around, anywhere);
    }

    private static void assertEnds(LocalDate start, int amount, PeriodUnit unit, LocalDate expected) {
        var due = PeriodEngine.reckon(start, amount, unit, DAYS);

        if (start.isBefore(FIRST) || expected.isAfter(LAST)) {
            return; // The lists know these three years only.
        }
        assertThat(due.date()).isEqualTo(expected);
        assertThat(due.provisional()).isFalse();
    }

    private static LocalDate openFrom(LocalDate last) {
        return open(last) ? last : openFrom(last.plusDays(1));
    }

    private static boolean open(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return MAKE_UP.contains(day) || !(weekend || OFF.contains(day));
    }

    private static Set<LocalDate> dates(String typed) {
        return typed.lines()
                .flatMap(line -> {
                    var words = line.split(" ", -1);
                    return Arrays.stream(words)
                            .skip(1)
                            .map(word -> LocalDate.of(
                                    Integer.parseInt(words[0]),
                                    Integer.parseInt(word.substring(0, 2)),
                                    Integer.parseInt(word.substring(2))));
                })
                .collect(toSet());
    }
}
