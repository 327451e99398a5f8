package org.hanshu.command.letter;

import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LATE;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;

/**
 * A clock of a letter whose matter is not settled.
 *
 * @param missed whether it ran out
 * @param reminded the reminders that were sent
 * @param extended whether it was given more time already
 */
record RunningClock(Deadline deadline, boolean missed, Set<Reminder.Code> reminded, boolean extended) {

    static RunningClock of(Deadline deadline) {
        return new RunningClock(deadline, false, Set.of(), false);
    }

    /** With more time, its reminders are sent anew. */
    static RunningClock extended(Deadline deadline) {
        return new RunningClock(deadline, false, Set.of(), true);
    }

    /** Once each, at its time; before the end while it runs, after it as long as nothing came. */
    boolean isToRemind(Reminder.Code code, Instant now) {
        return (!missed || code == ONE_WORKING_DAY_LATE)
                && !reminded.contains(code)
                && deadline.reminders().stream()
                        .anyMatch(reminder ->
                                reminder.code() == code && !reminder.at().isAfter(now));
    }

    boolean hasRunOut(Instant now) {
        return !missed && !deadline.overdueAt().isAfter(now);
    }

    RunningClock reminded(Reminder.Code code) {
        var all = EnumSet.of(code);
        all.addAll(reminded);
        return new RunningClock(deadline, missed, Set.copyOf(all), extended);
    }

    RunningClock ranOut() {
        return new RunningClock(deadline, true, reminded, extended);
    }
}
