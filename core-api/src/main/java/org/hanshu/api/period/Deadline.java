package org.hanshu.api.period;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A time limit 时限 that runs: computed once, on the command side, and carried by the event that sets it.
 *
 * @param name which clock of its aggregate this is, for instance {@code reply} or {@code demand-1}
 * @param due the last day on which it is met in time
 * @param overdueAt the instant from which it is missed: the start of the next day in Asia/Shanghai, or the rule's cut-off
 * @param reminders what is to fire on the way, in order; those already past when it was set are left out
 * @param rule the time-limit rule's id
 * @param ruleVersion the rule book's version that was in force
 * @param calendarVersion the work calendar's version that was used
 * @param provisional whether a year's holiday notice was still unknown
 * @param reckoning how the due date was found
 */
public record Deadline(
        String name,
        LocalDate due,
        Instant overdueAt,
        List<Reminder> reminders,
        String rule,
        int ruleVersion,
        String calendarVersion,
        boolean provisional,
        Reckoning reckoning) {}
