package org.hanshu.command.letter;

import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LATE;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;

/**
 * A clock of a letter.
 *
 * @param missed whether it ran out
 * @param settled whether what it waits for came
 * @param reminded the reminders that were sent
 * @param extended whether it was given more time already
 */
record RunningClock(Deadline deadline, boolean missed, boolean settled, Set<Reminder.Code> reminded, boolean extended) {

    static RunningClock of(Deadline deadline) {
        return new RunningClock(deadline, false, false, Set.of(), false);
    }

    /** With more time, its reminders are sent anew. */
    static RunningClock extended(Deadline deadline) {
        return new RunningClock(deadline, false, false, Set.of(), true);
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
        return new RunningClock(deadline, missed, settled, Set.copyOf(all), extended);
    }

    RunningClock ranOut() {
        return new RunningClock(deadline, true, settled, reminded, extended);
    }

    RunningClock hadNotRunOut() {
        return new RunningClock(deadline, false, settled, reminded, extended);
    }

    RunningClock over() {
        return new RunningClock(deadline, missed, true, reminded, extended);
    }

    /** Another last day; what was reminded of before was of the old one. */
    RunningClock until(Deadline other) {
        return new RunningClock(other, missed, settled, Set.of(), extended);
    }

    RunningClock again(Deadline other, boolean ranOut) {
        return new RunningClock(other, ranOut, false, Set.of(), extended);
    }
}
