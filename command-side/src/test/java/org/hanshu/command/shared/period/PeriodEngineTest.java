package org.hanshu.command.shared.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.api.period.LeftOut.Reason.HOLIDAY;
import static org.hanshu.api.period.LeftOut.Reason.LAW_FIXED_HOLIDAY;
import static org.hanshu.api.period.LeftOut.Reason.WEEKEND;
import static org.hanshu.api.period.PeriodUnit.CALENDAR_DAYS;
import static org.hanshu.api.period.PeriodUnit.MONTHS;
import static org.hanshu.api.period.PeriodUnit.WORKING_DAYS;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.period.LeftOut;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.Reckoning;
import org.hanshu.command.shared.BundledLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodEngineTest {

    private static final WorkDays DAYS = BundledLimits.load().days();

    @ParameterizedTest
    @CsvSource({
        "2025-09-22, 15, WORKING_DAYS,  2025-10-17",
        "2026-02-13, 5,  WORKING_DAYS,  2026-02-27",
        "2025-12-01, 60, WORKING_DAYS,  2026-03-02",
        "2025-09-05, 30, CALENDAR_DAYS, 2025-10-09",
        "2026-01-30, 15, CALENDAR_DAYS, 2026-02-14",
        "2025-12-31, 2,  MONTHS,        2026-02-28",
        "2024-02-29, 12, MONTHS,        2025-02-28"
    })
    void endsOnTheDayThatTheVectorsName(LocalDate start, int amount, PeriodUnit unit, LocalDate due) {
        var found = PeriodEngine.reckon(start, amount, unit, DAYS);

        assertThat(found.date()).isEqualTo(due);
        assertThat(found.provisional()).isFalse();
    }

    @Test
    void saysWhichDaysItDidNotCount() {
        var found = PeriodEngine.reckon(day("2025-09-22"), 15, WORKING_DAYS, DAYS);

        assertThat(found.reckoning())
                .isEqualTo(new Reckoning(
                        day("2025-09-22"),
                        15,
                        WORKING_DAYS,
                        List.of(
                                leftOut("2025-09-27", "2025-09-27", WEEKEND),
                                leftOut("2025-10-01", "2025-10-08", HOLIDAY),
                                leftOut("2025-10-12", "2025-10-12", WEEKEND)),
                        null));
    }

    @Test
    void saysFromWhereItMoved() {
        assertThat(PeriodEngine.reckon(day("2025-09-05"), 30, CALENDAR_DAYS, DAYS)
                        .reckoning()
                        .rolledFrom())
                .isEqualTo(day("2025-10-05"));
    }

    @Test
    void staysOnAClosedDayWhereTheRuleDoesNotRoll() {
        var found = PeriodEngine.reckon(day("2025-09-05"), 30, CALENDAR_DAYS, false, DAYS);

        assertThat(found.date()).isEqualTo("2025-10-05");
        assertThat(found.reckoning().rolledFrom()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, WORKING_DAYS,  2026-02-13",
        "2026-02-15, WORKING_DAYS,  2026-02-24",
        "2026-02-15, CALENDAR_DAYS, 2026-02-24",
        "2026-02-14, MONTHS,        2026-02-14"
    })
    void ofNothingEndsOnItsStartOrTheNextOpenDay(LocalDate start, PeriodUnit unit, LocalDate due) {
        assertThat(PeriodEngine.reckon(start, 0, unit, DAYS).date()).isEqualTo(due);
    }

    @Test
    void isProvisionalWhereAYearsNoticeIsNotKnown() {
        var found = PeriodEngine.reckon(day("2027-01-29"), 10, WORKING_DAYS, DAYS);

        assertThat(found.provisional()).isTrue();
        assertThat(found.date()).isEqualTo("2027-02-16");
        assertThat(found.reckoning().leftOut())
                .containsExactly(
                        leftOut("2027-01-30", "2027-01-31", WEEKEND),
                        leftOut("2027-02-05", "2027-02-08", LAW_FIXED_HOLIDAY),
                        leftOut("2027-02-13", "2027-02-14", WEEKEND));
    }

    @Test
    void isCertainUpToTheLastKnownDay() {
        assertThat(PeriodEngine.reckon(day("2026-12-30"), 1, WORKING_DAYS, DAYS).provisional())
                .isFalse();
        assertThat(PeriodEngine.reckon(day("2026-12-30"), 2, WORKING_DAYS, DAYS).provisional())
                .isTrue();
        assertThat(PeriodEngine.reckon(day("2026-12-01"), 31, CALENDAR_DAYS, DAYS)
                        .provisional())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, -1", "2026-01-01, 3651", "1989-12-31, 1", "2101-01-01, 1", "-999999999-01-01, 1"})
    void isNotReckonedBeyondAllMeasure(LocalDate start, int amount) {
        assertThatThrownBy(() -> PeriodEngine.reckon(start, amount, MONTHS, DAYS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"WORKING_DAYS", "CALENDAR_DAYS", "MONTHS"})
    void isReckonedUpToItsBounds(PeriodUnit unit) {
        assertThat(PeriodEngine.reckon(PeriodEngine.LATEST, PeriodEngine.LONGEST, unit, DAYS)
                        .provisional())
                .isTrue();
    }

    private static LeftOut leftOut(String from, String to, LeftOut.Reason reason) {
        return new LeftOut(day(from), day(to), reason);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
