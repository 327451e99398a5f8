package org.hanshu.saga.letterfollowup;

import static java.util.function.Predicate.not;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.deadline.DeadlineManager;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.LetterId;

/** Everything that is to fire for one letter. */
record Alarms(List<Alarm> all) {

    static final Alarms NONE = new Alarms(List.of());

    static final String REMINDER = "letter-reminder";
    static final String TIME_UP = "letter-time-up";

    /** Schedules what the deadline carries at its instants as they stand; a second time changes nothing. */
    Alarms with(LetterId letter, Deadline deadline, DeadlineManager manager) {
        var clock = deadline.name();
        if (all.stream().anyMatch(alarm -> alarm.clock().equals(clock))) {
            return this;
        }
        var more = new ArrayList<>(all);
        for (var reminder : deadline.reminders()) {
            var due = new ReminderDue(letter, clock, reminder.code(), reminder.at());
            more.add(new Alarm(clock, REMINDER, due.at(), manager.schedule(due.at(), REMINDER, due)));
        }
        var end = new TimeUp(letter, clock, deadline.overdueAt());
        more.add(new Alarm(clock, TIME_UP, end.at(), manager.schedule(end.at(), TIME_UP, end)));
        return new Alarms(List.copyOf(more));
    }

    /** Another last day for a clock that still rings; one that does not stays silent. */
    Alarms moved(LetterId letter, Deadline deadline, Instant now, DeadlineManager manager) {
        return all.stream().anyMatch(alarm -> alarm.clock().equals(deadline.name()))
                ? without(deadline.name(), now, manager).with(letter, deadline, manager)
                : this;
    }

    boolean isSet(String clock) {
        return all.stream().anyMatch(alarm -> alarm.clock().equals(clock));
    }

    Alarms without(String clock, Instant now, DeadlineManager manager) {
        all.stream().filter(alarm -> alarm.clock().equals(clock)).forEach(alarm -> cancel(alarm, now, manager));
        return new Alarms(
                all.stream().filter(not(alarm -> alarm.clock().equals(clock))).toList());
    }

    /** Silences all but this clock's, which may ring already when the same is told again. */
    Alarms silencedBut(String clock, Instant now, DeadlineManager manager) {
        var others =
                all.stream().filter(not(alarm -> alarm.clock().equals(clock))).toList();
        others.forEach(alarm -> cancel(alarm, now, manager));
        return new Alarms(
                all.stream().filter(alarm -> alarm.clock().equals(clock)).toList());
    }

    Alarms silenced(Instant now, DeadlineManager manager) {
        all.forEach(alarm -> cancel(alarm, now, manager));
        return NONE;
    }

    /** One whose time has come has fired or is firing: the letter knows that it no longer matters. */
    private static void cancel(Alarm alarm, Instant now, DeadlineManager manager) {
        if (alarm.at().isAfter(now)) {
            manager.cancelSchedule(alarm.name(), alarm.scheduleId());
        }
    }
}
