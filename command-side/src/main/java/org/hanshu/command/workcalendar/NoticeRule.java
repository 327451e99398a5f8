package org.hanshu.command.workcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.workcalendar.YearNotice;
import org.hanshu.command.shared.period.PeriodEngine;

/** When a year's notice cannot be right. */
enum NoticeRule {
    THE_YEAR_IS_ONE_THAT_PERIODS_ARE_RECKONED_IN,
    A_NOTICE_NAMES_ITS_SOURCE,
    A_NOTICE_NAMES_DAYS_OF_ITS_YEAR_AND_THE_NEIGHBOURING_ONES,
    A_DAY_IS_NAMED_ONCE,
    A_MAKE_UP_DAY_IS_A_WEEKEND,
    A_NOTICE_LEAVES_OUT_NO_YEAR_AFTER_THE_LAST_KNOWN;

    /** Whether it follows what is known; a year before that may be taken in later, or never. */
    static void check(YearNotice notice, SortedMap<Integer, YearNotice> known) {
        check(notice);
        if (!known.isEmpty() && notice.year() > known.lastKey() + 1) {
            throw A_NOTICE_LEAVES_OUT_NO_YEAR_AFTER_THE_LAST_KNOWN.violated(
                    "year", String.valueOf(known.lastKey() + 1));
        }
    }

    static void check(YearNotice notice) {
        if (notice.year() < PeriodEngine.EARLIEST.getYear() || notice.year() > PeriodEngine.LATEST.getYear()) {
            throw THE_YEAR_IS_ONE_THAT_PERIODS_ARE_RECKONED_IN.violated("year", String.valueOf(notice.year()));
        }
        if (notice.source().isBlank()) {
            throw A_NOTICE_NAMES_ITS_SOURCE.violated("source", "");
        }
        var named = new HashSet<LocalDate>();
        checkDays(notice.year(), "off", notice.off(), named);
        checkDays(notice.year(), "work", notice.work(), named);
        for (var i = 0; i < notice.work().size(); i++) {
            var day = notice.work().get(i);
            if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
                throw A_MAKE_UP_DAY_IS_A_WEEKEND.violated("work[" + i + "]", day.toString());
            }
        }
    }

    private static void checkDays(int year, String list, List<LocalDate> days, Set<LocalDate> named) {
        for (var i = 0; i < days.size(); i++) {
            var line = list + "[" + i + "]";
            var day = days.get(i);
            if (Math.abs(day.getYear() - year) > 1) {
                throw A_NOTICE_NAMES_DAYS_OF_ITS_YEAR_AND_THE_NEIGHBOURING_ONES.violated(line, day.toString());
            }
            if (!named.add(day)) {
                throw A_DAY_IS_NAMED_ONCE.violated(line, day.toString());
            }
        }
    }

    private RuleViolated violated(String field, String value) {
        var code = "work-calendar." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, Refusal.Kind.INVALID, Map.of("field", field, "value", value)));
    }
}
