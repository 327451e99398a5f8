package org.hanshu.query.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.LeftOut;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.query.deadlines.DeadlineReason.Day;
import org.jspecify.annotations.Nullable;

/** Retells a reckoning day by day; nothing is counted that it does not say. */
final class Days {

    private Days() {}

    /** Of months only the end is told: the days between are not counted one by one. */
    static List<Day> of(Deadline deadline) {
        var reckoning = deadline.reckoning();
        var last = reckoning.rolledFrom() == null ? deadline.due() : reckoning.rolledFrom();
        var oneByOne = reckoning.unit() != PeriodUnit.MONTHS;
        var days = new ArrayList<Day>();
        var counted = 0;
        for (var day = oneByOne ? reckoning.start().plusDays(1) : last;
                !day.isAfter(deadline.due());
                day = day.plusDays(1)) {
            var reason = reason(day, reckoning.leftOut());
            var counts = oneByOne && reason == null && !day.isAfter(last);
            days.add(new Day(day, counts ? Integer.valueOf(++counted) : null, reason));
        }
        return days;
    }

    private static LeftOut.@Nullable Reason reason(LocalDate day, List<LeftOut> runs) {
        return runs.stream()
                .filter(run -> !day.isBefore(run.from()) && !day.isAfter(run.to()))
                .map(LeftOut::reason)
                .findFirst()
                .orElse(null);
    }
}
