package org.hanshu.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.LeftOut;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.Reckoning;
import org.hanshu.query.deadlines.DeadlineReason.Day;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void countWorkingDaysAndTellWhichAreNot() {
        var weekend = new LeftOut(day("2026-11-28"), day("2026-11-29"), LeftOut.Reason.WEEKEND);
        var days = days("2026-11-27", "2026-12-01", 2, PeriodUnit.WORKING_DAYS, null, weekend);

        assertThat(days)
                .containsExactly(
                        new Day(day("2026-11-28"), null, LeftOut.Reason.WEEKEND),
                        new Day(day("2026-11-29"), null, LeftOut.Reason.WEEKEND),
                        new Day(day("2026-11-30"), 1, null),
                        new Day(day("2026-12-01"), 2, null));
    }

    @Test
    void countEveryDayUntilTheLastOneMovesOn() {
        var days = days("2026-12-30", "2027-01-04", 2, PeriodUnit.CALENDAR_DAYS, day("2027-01-01"));

        assertThat(days).extracting(Day::n).containsExactly(1, 2, null, null, null);
    }

    @Test
    void tellOfMonthsTheEndAlone() {
        var days = days("2026-10-31", "2026-12-01", 1, PeriodUnit.MONTHS, day("2026-11-30"));

        assertThat(days).extracting(Day::date).containsExactly(day("2026-11-30"), day("2026-12-01"));
        assertThat(days).extracting(Day::n).containsOnlyNulls();
    }

    private static List<Day> days(
            String start, String due, int amount, PeriodUnit unit, @Nullable LocalDate rolledFrom, LeftOut... leftOut) {
        var reckoning = new Reckoning(day(start), amount, unit, List.of(leftOut), rolledFrom);
        return Days.of(
                new Deadline("reply", day(due), Instant.EPOCH, List.of(), "letter.reply", 1, "3", false, reckoning));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
