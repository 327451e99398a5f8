package org.hanshu.api.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.api.period.LeftOut.Reason.HOLIDAY;
import static org.hanshu.api.period.LeftOut.Reason.LAW_FIXED_HOLIDAY;
import static org.hanshu.api.period.LeftOut.Reason.WEEKEND;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WhyThisDateTest {

    private static final Reckoning WORKING = new Reckoning(
            day("2025-09-22"),
            15,
            PeriodUnit.WORKING_DAYS,
            List.of(
                    new LeftOut(day("2025-09-27"), day("2025-09-27"), WEEKEND),
                    new LeftOut(day("2025-10-01"), day("2025-10-08"), HOLIDAY),
                    new LeftOut(day("2025-10-12"), day("2025-10-12"), WEEKEND)),
            null);

    private static final Reckoning ROLLED =
            new Reckoning(day("2025-09-05"), 30, PeriodUnit.CALENDAR_DAYS, List.of(), day("2025-10-05"));

    @Test
    void tellsInChineseWhichDaysWereNotCounted() {
        assertThat(WhyThisDate.sentence(WORKING, day("2025-10-17"), false, Locale.CHINA))
                .isEqualTo("自2025年9月22日的次日起计15个工作日（当日不计入，民法典第201条），"
                        + "其间不计周末2天、2025年10月1日至2025年10月8日（放假），至2025年10月17日届满。");
    }

    @Test
    void tellsItInEnglish() {
        assertThat(WhyThisDate.sentence(WORKING, day("2025-10-17"), false, Locale.UK))
                .isEqualTo(
                        "15 working days counted from the day after 22 September 2025 (the day itself does not count, "
                                + "Civil Code article 201), leaving out 2 weekend days, 1 October 2025 to 8 October 2025 (holiday); "
                                + "it ends on 17 October 2025.");
    }

    @Test
    void tellsFromWhereItMoved() {
        assertThat(WhyThisDate.sentence(ROLLED, day("2025-10-09"), false, Locale.CHINESE))
                .isEqualTo("自2025年9月5日的次日起计30日（当日不计入，民法典第201条），"
                        + "最后一日2025年10月5日非工作日，顺延至其后第一个工作日（民法典第203条），至2025年10月9日届满。");
        assertThat(WhyThisDate.sentence(ROLLED, day("2025-10-09"), false, Locale.ENGLISH))
                .isEqualTo("30 days counted from the day after 5 September 2025 (the day itself does not count, "
                        + "Civil Code article 201); offices are closed on the last day, 5 October 2025, so it moves to "
                        + "the next working day (Civil Code article 203); it ends on 9 October 2025.");
    }

    @Test
    void saysWhenItIsProvisional() {
        var reckoning = new Reckoning(
                day("2027-09-30"),
                1,
                PeriodUnit.WORKING_DAYS,
                List.of(new LeftOut(day("2027-10-01"), day("2027-10-01"), LAW_FIXED_HOLIDAY)),
                null);

        assertThat(WhyThisDate.sentence(reckoning, day("2027-10-04"), true, Locale.CHINESE))
                .endsWith("其间不计2027年10月1日（法定节假日），至2027年10月4日届满。所涉年份有放假安排尚未公布的，此日期为暂定，公布后重新计算。");
        assertThat(WhyThisDate.sentence(reckoning, day("2027-10-04"), true, Locale.ENGLISH))
                .startsWith("1 working day counted")
                .endsWith("4 October 2027. The holiday notice of a year that it touches is not known yet: "
                        + "this date is provisional and will be reckoned again.");
    }

    @Test
    void countsMonthsToTheCorrespondingDay() {
        var reckoning = new Reckoning(day("2025-12-31"), 2, PeriodUnit.MONTHS, List.of(), null);

        assertThat(WhyThisDate.sentence(reckoning, day("2026-02-28"), false, Locale.CHINESE))
                .isEqualTo("自2025年12月31日起计2个月（到期月的对应日为最后一日，没有对应日的为月末日，民法典第202条），至2026年2月28日届满。");
        assertThat(WhyThisDate.sentence(reckoning, day("2026-02-28"), false, Locale.ENGLISH))
                .startsWith("2 months from 31 December 2025")
                .endsWith("it ends on 28 February 2026.");
    }

    @Test
    void countsNoDaysOfAnAgreedDayThatIsToday() {
        var reckoning = new Reckoning(day("2026-12-01"), 0, PeriodUnit.CALENDAR_DAYS, List.of(), null);

        assertThat(WhyThisDate.sentence(reckoning, day("2026-12-01"), false, Locale.CHINESE))
                .isEqualTo("期限为2026年12月1日当日，至2026年12月1日届满。");
        assertThat(WhyThisDate.sentence(reckoning, day("2026-12-01"), false, Locale.ENGLISH))
                .isEqualTo("The day itself, 1 December 2026; it ends on 1 December 2026.");
    }

    @Test
    void writesAmountsWithoutSeparators() {
        var reckoning = new Reckoning(day("2025-12-31"), 3650, PeriodUnit.CALENDAR_DAYS, List.of(), null);

        assertThat(WhyThisDate.sentence(reckoning, day("2035-12-29"), true, Locale.CHINESE))
                .contains("计3650日");
        assertThat(WhyThisDate.sentence(reckoning, day("2035-12-29"), true, Locale.ENGLISH))
                .contains("3650 days");
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
