package org.hanshu.command.workcalendar;

import static java.util.function.Predicate.not;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.workcalendar.YearNotice;
import org.hanshu.command.shared.period.PeriodEngine;

/** When a year's notice cannot be right. */
enum NoticeRule {
    THE_YEAR_IS_ONE_THAT_PERIODS_ARE_RECKONED_IN,
    A_NOTICE_NAMES_ITS_SOURCE,
    A_NOTICE_NAMES_DAYS_OF_ITS_YEAR_AND_THE_NEIGHBOURING_ONES,
    A_RUN_OF_DAYS_ENDS_NO_EARLIER_THAN_IT_BEGINS,
    A_RUN_OVER_A_YEARS_END_IS_OF_THE_YEAR_IN_WHICH_IT_ENDS,
    A_DAY_IS_NAMED_ONCE,
    A_MAKE_UP_DAY_IS_A_WEEKEND,
    A_MAKE_UP_DAY_IS_NO_HOLIDAY_BY_LAW,
    A_NOTICE_NAMES_SOME_DAY_OFF_OF_ITS_YEAR,
    A_YEAR_HAS_NO_MORE_THAN_SIXTY_DAYS_OFF,
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
        check(
                notice.year(),
                NoticeLine.of("off", notice.off(), day -> new NoticeDays(day, day)),
                NoticeLine.of("work", notice.work(), day -> new NoticeDays(day, day)),
                notice.source());
    }

    /** The same of a notice as it is written. */
    static void check(int year, List<NoticeLine> off, List<NoticeLine> work, String source) {
        if (year < PeriodEngine.EARLIEST.getYear() || year > PeriodEngine.LATEST.getYear()) {
            throw THE_YEAR_IS_ONE_THAT_PERIODS_ARE_RECKONED_IN.violated("year", String.valueOf(year));
        }
        if (source.isBlank()) {
            throw A_NOTICE_NAMES_ITS_SOURCE.violated("source", "");
        }
        Stream.concat(off.stream(), work.stream()).forEach(line -> checkRun(year, line));
        var named = new HashSet<LocalDate>();
        off.forEach(line -> checkNamedOnce(line, named));
        work.forEach(line -> checkNamedOnce(line, named));
        work.forEach(NoticeRule::checkWeekend);
        new LawfulYear(year, off, work).check();
    }

    /** The days off around a new year stand in the notice of that year, 12月31日 of the year before among them. */
    private static void checkRun(int year, NoticeLine line) {
        if (line.isBackwards()) {
            throw A_RUN_OF_DAYS_ENDS_NO_EARLIER_THAN_IT_BEGINS.violated(line.place(), line.toString());
        }
        Stream.of(line.from(), line.to())
                .filter(day -> Math.abs(day.getYear() - year) > 1)
                .findFirst()
                .ifPresent(day -> {
                    throw A_NOTICE_NAMES_DAYS_OF_ITS_YEAR_AND_THE_NEIGHBOURING_ONES.violated(
                            line.place(), day.toString());
                });
        if (line.spansYears() && line.to().getYear() != year) {
            throw A_RUN_OVER_A_YEARS_END_IS_OF_THE_YEAR_IN_WHICH_IT_ENDS.violated(line.place(), line.toString());
        }
    }

    private static void checkNamedOnce(NoticeLine line, Set<LocalDate> named) {
        line.days().filter(not(named::add)).findFirst().ifPresent(day -> {
            throw A_DAY_IS_NAMED_ONCE.violated(line.place(), day.toString());
        });
    }

    private static void checkWeekend(NoticeLine line) {
        line.days()
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .findFirst()
                .ifPresent(day -> {
                    throw A_MAKE_UP_DAY_IS_A_WEEKEND.violated(line.place(), day.toString());
                });
    }

    RuleViolated violated(String field, String value) {
        var code = "work-calendar." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, Refusal.Kind.INVALID, Map.of("field", field, "value", value)));
    }
}
