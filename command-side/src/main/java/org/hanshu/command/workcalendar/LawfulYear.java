package org.hanshu.command.workcalendar;

import static org.hanshu.command.workcalendar.NoticeRule.A_MAKE_UP_DAY_IS_NO_HOLIDAY_BY_LAW;
import static org.hanshu.command.workcalendar.NoticeRule.A_NOTICE_NAMES_SOME_DAY_OFF_OF_ITS_YEAR;
import static org.hanshu.command.workcalendar.NoticeRule.A_YEAR_HAS_NO_MORE_THAN_SIXTY_DAYS_OFF;

import java.util.List;
import org.hanshu.command.shared.period.LawFixedHolidays;

/**
 * Whether a notice arranges the holidays of a year as 全国年节及纪念日放假办法 has them: it may move weekends, but takes away no
 * holiday and makes up no second year of them.
 */
record LawfulYear(int year, List<NoticeLine> off, List<NoticeLine> work) {

    /** The law gives thirteen days; with the weekends around them, no notice until now had more than thirty-three. */
    private static final int MOST_OFF = 60;

    void check() {
        work.forEach(LawfulYear::checkMakeUp);
        if (off.stream().flatMap(NoticeLine::days).noneMatch(day -> day.getYear() == year)) {
            throw A_NOTICE_NAMES_SOME_DAY_OFF_OF_ITS_YEAR.violated("off", String.valueOf(year));
        }
        var lines = off.stream().flatMap(line -> line.days().map(day -> line)).toList();
        if (lines.size() > MOST_OFF) {
            throw A_YEAR_HAS_NO_MORE_THAN_SIXTY_DAYS_OFF.violated(
                    lines.get(MOST_OFF).place(), String.valueOf(lines.size()));
        }
    }

    private static void checkMakeUp(NoticeLine line) {
        line.days().filter(LawFixedHolidays::include).findFirst().ifPresent(day -> {
            throw A_MAKE_UP_DAY_IS_NO_HOLIDAY_BY_LAW.violated(line.place(), day.toString());
        });
    }
}
