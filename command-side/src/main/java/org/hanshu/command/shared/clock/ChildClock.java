package org.hanshu.command.shared.clock;

import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LATE;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.OccurredAt;
import org.jspecify.annotations.Nullable;

/**
 * A clock whose matter is not settled.
 *
 * @param missed whether it ran out
 * @param extended whether it was given more time already
 * @param reminded the reminders that were sent
 * @param first until when it ran before it was given more time, where it was
 */
public record ChildClock(
        Deadline deadline,
        boolean missed,
        boolean extended,
        Set<Reminder.Code> reminded,
        @Nullable Deadline first) {

    static ChildClock of(Deadline deadline) {
        return new ChildClock(deadline, false, false, Set.of(), null);
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

    /** Whether what happened then came after its time, though it may be entered only later. */
    public boolean isLateAt(OccurredAt at) {
        return !at.value().isBefore(deadline.overdueAt());
    }

    ChildClock reminded(Reminder.Code code) {
        var all = EnumSet.of(code);
        all.addAll(reminded);
        return new ChildClock(deadline, missed, extended, Set.copyOf(all), first);
    }

    ChildClock ranOut() {
        return new ChildClock(deadline, true, extended, reminded, first);
    }

    /** With more time it runs anew, and is reminded of anew. */
    ChildClock until(Deadline later) {
        return new ChildClock(later, false, true, Set.of(), deadline);
    }

    /** Another last day; what was reminded of before was of the old one. */
    ChildClock recomputed(Deadline other) {
        return new ChildClock(other, missed, extended, Set.of(), first);
    }
}
