package org.hanshu.command.shared.period;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/**
 * The holidays that 全国年节及纪念日放假办法 (as amended on 2024-11-10) itself fixes: all that is known of a year before its
 * notice. The days of the lunar calendar are known here for a few years only; of other years the fixed dates alone are.
 */
public final class LawFixedHolidays {

    /** 元旦, 劳动节 and 国庆节 have the same dates every year. */
    private static final Set<MonthDay> EVERY_YEAR = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 2),
            MonthDay.of(10, 1),
            MonthDay.of(10, 2),
            MonthDay.of(10, 3));

    private static final Map<Integer, Lunar> LUNAR = Map.of(
            2027, new Lunar("2027-02-06", "2027-04-05", "2027-06-09", "2027-09-15"),
            2028, new Lunar("2028-01-26", "2028-04-04", "2028-05-28", "2028-10-03"),
            2029, new Lunar("2029-02-13", "2029-04-04", "2029-06-16", "2029-09-22"),
            2030, new Lunar("2030-02-03", "2030-04-05", "2030-06-05", "2030-09-12"));

    private LawFixedHolidays() {}

    public static boolean include(LocalDate day) {
        var lunar = LUNAR.get(day.getYear());
        return EVERY_YEAR.contains(MonthDay.from(day)) || (lunar != null && lunar.includes(day));
    }

    /** 春节 (with its eve and the two days after), 清明, 端午 and 中秋 of one year. */
    private record Lunar(LocalDate newYear, LocalDate qingming, LocalDate duanwu, LocalDate midAutumn) {

        Lunar(String newYear, String qingming, String duanwu, String midAutumn) {
            this(
                    LocalDate.parse(newYear),
                    LocalDate.parse(qingming),
                    LocalDate.parse(duanwu),
                    LocalDate.parse(midAutumn));
        }

        boolean includes(LocalDate day) {
            return day.equals(qingming)
                    || day.equals(duanwu)
                    || day.equals(midAutumn)
                    || (!day.isBefore(newYear.minusDays(1)) && !day.isAfter(newYear.plusDays(2)));
        }
    }
}
