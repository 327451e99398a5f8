package org.hanshu.command.supervisioncase;

import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * A time limit of a case whose matter is not settled.
 *
 * @param missed whether it ran out
 * @param restsSince since when it stands still, where it does
 * @param reminded the reminders that were sent
 * @param origin how it came to its last day
 */
record RunningClock(
        Deadline deadline, boolean missed, @Nullable LocalDate restsSince, Set<Reminder.Code> reminded, Origin origin) {

    static RunningClock of(Deadline deadline) {
        return new RunningClock(deadline, false, null, Set.of(), Origin.of(deadline));
    }

    /** Once each, at its time; before the end while it runs, after it as long as nothing came. */
    boolean isToRemind(Reminder.Code code, Instant now) {
        return restsSince == null
                && (!missed || code == ONE_WORKING_DAY_LATE)
                && !reminded.contains(code)
                && deadline.reminders().stream()
                        .anyMatch(reminder ->
                                reminder.code() == code && !reminder.at().isAfter(now));
    }

    boolean hasRunOut(Instant now) {
        return restsSince == null && !missed && !deadline.overdueAt().isAfter(now);
    }

    /** Whether what happened then came in time, though it may be entered only after the time was over. */
    boolean isKeptAt(OccurredAt at) {
        return !missed || at.value().isBefore(deadline.overdueAt());
    }

    /** What was missed stays missed, however long the case rests. */
    boolean canRest() {
        return restsSince == null && !missed;
    }

    RunningClock reminded(Reminder.Code code) {
        var all = EnumSet.of(code);
        all.addAll(reminded);
        return new RunningClock(deadline, missed, restsSince, Set.copyOf(all), origin);
    }

    RunningClock ranOut() {
        return new RunningClock(deadline, true, restsSince, reminded, origin);
    }

    RunningClock hadNotRunOut() {
        return new RunningClock(deadline, false, restsSince, Set.of(), origin);
    }

    /** Another last day; what was reminded of before was of the old one. */
    RunningClock until(Deadline other) {
        return new RunningClock(other, missed, restsSince, Set.of(), origin);
    }

    /** With more time, counted or named. */
    RunningClock extended(Deadline later) {
        return new RunningClock(later, missed, restsSince, Set.of(), origin.extended(later));
    }

    /** It goes on, with the days for which it stood still. */
    RunningClock resumed(Deadline later) {
        return new RunningClock(later, false, null, Set.of(), origin.rested(deadline, later));
    }

    /** As a correction left it, whatever led there. */
    RunningClock putRight() {
        return new RunningClock(deadline, missed, restsSince, reminded, Origin.of(deadline));
    }

    RunningClock resting(LocalDate since) {
        return new RunningClock(deadline, missed, since, reminded, origin);
    }
}
