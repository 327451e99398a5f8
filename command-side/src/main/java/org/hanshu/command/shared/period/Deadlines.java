package org.hanshu.command.shared.period;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.hanshu.api.period.Reminder.Code.DUE_TODAY;
import static org.hanshu.api.period.Reminder.Code.HALF_TIME;
import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LATE;
import static org.hanshu.api.period.Reminder.Code.ONE_WORKING_DAY_LEFT;
import static org.hanshu.api.period.Reminder.Code.THREE_WORKING_DAYS_LEFT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.Reckoning;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.rulebook.TimeRule;
import org.jspecify.annotations.Nullable;

/** Sets a time limit 时限: its last day, the instant at which it is missed and the calls on the way. */
public final class Deadlines {

    /** Dates are civil dates here. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** When people are reminded. */
    static final LocalTime MORNING = LocalTime.of(9, 0);

    private Deadlines() {}

    /** The time limit that this rule sets from this start day on. */
    public static Deadline set(
            String name, LocalDate start, TimeRule rule, int ruleVersion, WorkDays days, Instant now) {
        var due = PeriodEngine.reckon(start, rule.amount(), rule.unit(), rule.rolls(), days);
        return until(name, due, rule.id(), rule.cutOff(), ruleVersion, days, now);
    }

    /** The time limit that ends on a day already known. */
    static Deadline until(
            String name,
            Due due,
            String rule,
            @Nullable LocalTime cutOff,
            int ruleVersion,
            WorkDays days,
            Instant now) {
        var overdueAt = overdueAt(due.date(), cutOff);
        return new Deadline(
                name,
                due.date(),
                overdueAt,
                reminders(due.reckoning().start(), due.date(), overdueAt, days, now),
                rule,
                ruleVersion,
                days.version(),
                due.provisional(),
                due.reckoning());
    }

    /** The same time limit with a last day that a person has set, for instance by an extension. */
    public static Deadline moved(Deadline earlier, LocalDate due, WorkDays days, Instant now) {
        return moved(earlier, new Due(due, false, byHand(earlier.reckoning().start(), due)), days, now);
    }

    /** The same time limit with what was counted on from its last day; unknown years that either touches make it provisional. */
    public static Deadline laidOn(Deadline earlier, Due more, WorkDays days, Instant now) {
        var rolledFrom = more.reckoning().rolledFrom();
        var last = rolledFrom == null ? more.date() : rolledFrom;
        var whole = byHand(earlier.reckoning().start(), last);
        var reckoning = new Reckoning(whole.start(), whole.amount(), whole.unit(), List.of(), rolledFrom);
        return moved(earlier, new Due(more.date(), earlier.provisional() || more.provisional(), reckoning), days, now);
    }

    private static Deadline moved(Deadline earlier, Due due, WorkDays days, Instant now) {
        var overdueAt = overdueAt(due.date(), cutOff(earlier));
        return new Deadline(
                earlier.name(),
                due.date(),
                overdueAt,
                reminders(due.reckoning().start(), due.date(), overdueAt, days, now),
                earlier.rule(),
                earlier.ruleVersion(),
                days.version(),
                due.provisional(),
                due.reckoning());
    }

    /** A time limit whose last day somebody promised or ordered; {@code rule} says which kind of word that was. */
    public static Deadline agreed(
            String name, LocalDate start, LocalDate due, String rule, int ruleVersion, WorkDays days, Instant now) {
        return until(name, new Due(due, false, byHand(start, due)), rule, null, ruleVersion, days, now);
    }

    private static Reckoning byHand(LocalDate start, LocalDate due) {
        return new Reckoning(
                start, Math.toIntExact(DAYS.between(start, due)), PeriodUnit.CALENDAR_DAYS, List.of(), null);
    }

    private static Instant overdueAt(LocalDate due, @Nullable LocalTime cutOff) {
        return cutOff == null
                ? due.plusDays(1).atStartOfDay(ZONE).toInstant()
                : due.atTime(cutOff).atZone(ZONE).toInstant();
    }

    private static @Nullable LocalTime cutOff(Deadline deadline) {
        var missed = deadline.overdueAt().atZone(ZONE);
        return missed.toLocalDate().equals(deadline.due()) ? missed.toLocalTime() : null;
    }

    private static List<Reminder> reminders(
            LocalDate start, LocalDate due, Instant overdueAt, WorkDays days, Instant now) {
        var calls = new TreeMap<LocalDate, Reminder.Code>();
        calls.put(start.plusDays(DAYS.between(start, due) / 2), HALF_TIME);
        calls.put(days.before(due, 3), THREE_WORKING_DAYS_LEFT);
        calls.put(days.before(due, 1), ONE_WORKING_DAY_LEFT);
        calls.put(due, DUE_TODAY);
        calls.put(days.openFrom(due.plusDays(1)), ONE_WORKING_DAY_LATE);
        return calls.tailMap(start, false).entrySet().stream()
                .map(call -> new Reminder(call.getValue(), morning(call.getKey())))
                .filter(call -> call.at().isAfter(now))
                .filter(call -> call.at().isBefore(overdueAt) == (call.code() != ONE_WORKING_DAY_LATE))
                .toList();
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(ZONE).toInstant();
    }
}
