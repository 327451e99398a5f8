package org.hanshu.command.shared.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.api.period.Reminder.Code.DUE_TODAY;
import static org.hanshu.api.period.Reminder.Code.HALF_TIME;
import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LATE;
import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LEFT;
import static org.hanshu.api.period.Reminder.Code.THREE_WORKING_DAYS_LEFT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.command.shared.BundledLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeadlinesTest {

    private static final WorkDays DAYS = BundledLimits.load().days();

    @Test
    void callOnTheWayAndTellTheInstantFromWhichItIsMissed() {
        var reply = set("2025-09-22", 15, PeriodUnit.WORKING_DAYS, null, "2025-09-22T10:00:00+08:00");

        assertThat(reply.due()).isEqualTo("2025-10-17");
        assertThat(reply.overdueAt()).isEqualTo(at("2025-10-18T00:00:00+08:00"));
        assertThat(reply.reminders())
                .containsExactly(
                        new Reminder(HALF_TIME, at("2025-10-04T09:00:00+08:00")),
                        new Reminder(THREE_WORKING_DAYS_LEFT, at("2025-10-14T09:00:00+08:00")),
                        new Reminder(ONE_WORKING_DAY_LEFT, at("2025-10-16T09:00:00+08:00")),
                        new Reminder(DUE_TODAY, at("2025-10-17T09:00:00+08:00")),
                        new Reminder(ONE_WORKING_DAY_LATE, at("2025-10-20T09:00:00+08:00")));
    }

    @Test
    void leaveOutWhatIsPast() {
        var reply = set("2025-09-22", 15, PeriodUnit.WORKING_DAYS, null, "2025-10-16T09:00:00+08:00");

        assertThat(reply.reminders()).extracting(Reminder::code).containsExactly(DUE_TODAY, ONE_WORKING_DAY_LATE);
    }

    @Test
    void stayInThePastWhereTheDueDateIsPast() {
        var reply = set("2025-09-22", 15, PeriodUnit.WORKING_DAYS, null, "2026-01-01T00:00:00+08:00");

        assertThat(reply.overdueAt()).isEqualTo(at("2025-10-18T00:00:00+08:00"));
        assertThat(reply.reminders()).isEmpty();
    }

    @Test
    void callOnceWhereTwoCallsFallOnOneInstant() {
        var check = set("2026-03-02", 2, PeriodUnit.WORKING_DAYS, null, "2026-03-02T10:00:00+08:00");

        assertThat(check.reminders())
                .containsExactly(
                        new Reminder(ONE_WORKING_DAY_LEFT, at("2026-03-03T09:00:00+08:00")),
                        new Reminder(DUE_TODAY, at("2026-03-04T09:00:00+08:00")),
                        new Reminder(ONE_WORKING_DAY_LATE, at("2026-03-05T09:00:00+08:00")));
    }

    @Test
    void callOnlyAfterTheStart() {
        var nothing = set("2026-03-02", 0, PeriodUnit.WORKING_DAYS, null, "2026-03-01T10:00:00+08:00");

        assertThat(nothing.due()).isEqualTo("2026-03-02");
        assertThat(nothing.reminders()).extracting(Reminder::code).containsExactly(ONE_WORKING_DAY_LATE);
    }

    @Test
    void endAtTheCutOffHourWhereTheRuleHasOne() {
        var assign = set("2026-03-02", 1, PeriodUnit.WORKING_DAYS, LocalTime.of(8, 30), "2026-03-02T10:00:00+08:00");

        assertThat(assign.overdueAt()).isEqualTo(at("2026-03-03T08:30:00+08:00"));
        assertThat(assign.reminders())
                .containsExactly(new Reminder(ONE_WORKING_DAY_LATE, at("2026-03-04T09:00:00+08:00")));
    }

    @Test
    void keepTheirRuleWhenTheyMove() {
        var reply = set("2026-03-02", 5, PeriodUnit.WORKING_DAYS, LocalTime.of(17, 0), "2026-03-02T10:00:00+08:00");

        var moved = Deadlines.moved(reply, LocalDate.parse("2026-03-20"), DAYS, at("2026-03-05T10:00:00+08:00"));

        assertThat(moved.rule()).isEqualTo(reply.rule());
        assertThat(moved.ruleVersion()).isEqualTo(reply.ruleVersion());
        assertThat(moved.due()).isEqualTo("2026-03-20");
        assertThat(moved.overdueAt()).isEqualTo(at("2026-03-20T17:00:00+08:00"));
        assertThat(moved.reminders()).hasSize(5);
    }

    @Test
    void endOnTheDayThatWasAgreed() {
        var payment = Deadlines.agreed(
                "demand-1",
                LocalDate.parse("2026-03-02"),
                LocalDate.parse("2026-03-08"),
                "promised",
                1,
                DAYS,
                at("2026-03-02T10:00:00+08:00"));

        assertThat(payment.due()).isEqualTo("2026-03-08");
        assertThat(payment.rule()).isEqualTo("promised");
        assertThat(payment.reckoning().amount()).isEqualTo(6);
        assertThat(payment.overdueAt()).isEqualTo(at("2026-03-09T00:00:00+08:00"));
    }

    private static Deadline set(String start, int amount, PeriodUnit unit, @Nullable LocalTime cutOff, String now) {
        var rule = new TimeRule(
                "letter.opinion.reply",
                "",
                LocalDate.of(1990, 1, 1),
                null,
                amount,
                unit,
                true,
                cutOff,
                "letter.served",
                TimeRule.Authority.DEFAULT,
                "test");
        return Deadlines.set("reply", LocalDate.parse(start), rule, 1, DAYS, at(now));
    }

    private static Instant at(String instant) {
        return OffsetDateTime.parse(instant).toInstant();
    }
}
