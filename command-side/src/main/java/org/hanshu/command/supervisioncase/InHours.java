package org.hanshu.command.supervisioncase;

import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LATE;

import java.time.Duration;
import java.time.Instant;
import org.hanshu.api.period.Deadline;
import org.hanshu.command.shared.recount.Shape;

/** The limit of so many times 24 hours 二十四小时报告: it ends to the minute, not with the day. */
final class InHours {

    private InHours() {}

    /** What was counted in days, reckoned from this instant. */
    static Deadline from(Instant start, Deadline counted) {
        var end = start.plus(length(counted));
        return new Deadline(
                counted.name(),
                counted.due(),
                end,
                counted.reminders().stream()
                        .filter(call -> call.at().isBefore(end) || call.code() == ONE_WORKING_DAY_LATE)
                        .toList(),
                counted.rule(),
                counted.ruleVersion(),
                counted.calendarVersion(),
                counted.provisional(),
                counted.reckoning());
    }

    /** How the clocks of a case are counted anew: this one from the very instant from which it was counted first. */
    static Shape kept() {
        return (was, anew) -> was.name().equals(CaseClock.COLLECTIVE_REPORT.id())
                ? from(was.overdueAt().minus(length(was)), anew)
                : anew;
    }

    private static Duration length(Deadline deadline) {
        return Duration.ofHours(24L * deadline.reckoning().amount());
    }
}
