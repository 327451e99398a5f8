package org.hanshu.command.shared.period;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.Reckoning;

/**
 * Reckons when a period 期间 ends (民法典 200 to 204): the day of the event is not counted (201); months end on the
 * corresponding day, or the month's last where it has none (202); a last day on which offices are closed moves to the next
 * open one, make-up working days being open (203); unless law or agreement says otherwise (204), which is the rule book's
 * business. Of working days only such days are counted.
 */
public final class PeriodEngine {

    /** The longest period, in any unit. */
    public static final int LONGEST = 3650;

    /** The first and the last day from which a period is reckoned. */
    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    public static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private PeriodEngine() {}

    /** The period's end, moved to an open day where it falls on a closed one. */
    public static Due reckon(LocalDate start, int amount, PeriodUnit unit, WorkDays days) {
        return reckon(start, amount, unit, true, days);
    }

    /** The period's end, moved from a closed day only where it {@code rolls}. */
    public static Due reckon(LocalDate start, int amount, PeriodUnit unit, boolean rolls, WorkDays days) {
        if (amount < 0 || amount > LONGEST || start.isBefore(EARLIEST) || start.isAfter(LATEST)) {
            throw new IllegalArgumentException("No period of " + amount + " " + unit + " is reckoned from " + start);
        }
        return switch (unit) {
            case WORKING_DAYS -> workingDays(start, amount, rolls, days);
            case CALENDAR_DAYS -> ends(start, amount, unit, start.plusDays(amount), rolls, days);
            case MONTHS -> ends(start, amount, unit, start.plusMonths(amount), rolls, days);
        };
    }

    private static Due workingDays(LocalDate start, int amount, boolean rolls, WorkDays days) {
        if (amount == 0) {
            return ends(start, 0, PeriodUnit.WORKING_DAYS, start, rolls, days);
        }
        var leftOut = new DaysLeftOut();
        var last = start;
        for (var left = amount; left > 0; ) {
            last = last.plusDays(1);
            var closed = days.whyClosed(last);
            if (closed.isPresent()) {
                leftOut.add(last, closed.get());
            } else {
                left--;
            }
        }
        var reckoning = new Reckoning(start, amount, PeriodUnit.WORKING_DAYS, leftOut.runs(), null);
        return new Due(last, unknown(start.plusDays(1), last, days), reckoning);
    }

    private static Due ends(
            LocalDate start, int amount, PeriodUnit unit, LocalDate last, boolean rolls, WorkDays days) {
        var due = rolls ? days.openFrom(last) : last;
        var rolledFrom = due.equals(last) ? null : last;
        return new Due(
                due, rolls && unknown(last, due, days), new Reckoning(start, amount, unit, List.of(), rolledFrom));
    }

    private static boolean unknown(LocalDate from, LocalDate to, WorkDays days) {
        return !IntStream.rangeClosed(from.getYear(), to.getYear()).allMatch(days::knows);
    }
}
