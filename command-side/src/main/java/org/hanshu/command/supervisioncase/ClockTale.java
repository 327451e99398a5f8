package org.hanshu.command.supervisioncase;

import java.time.LocalDate;
import java.util.Objects;
import org.hanshu.api.period.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * How one clock of a case ran.
 *
 * @param round how often a clock of this name was set until now
 * @param setBy the id of the event that set it, or that gave it its last day
 * @param missedBy the id of the event that said that it ran out
 * @param endedBy the id of the event that ended it
 */
record ClockTale(
        int round,
        Deadline deadline,
        boolean missed,
        End end,
        @Nullable LocalDate restsSince,
        String setBy,
        String missedBy,
        String endedBy) {

    /** How far it has come. */
    enum End {
        RUNS,
        MET,
        VOIDED
    }

    static ClockTale set(int round, Deadline deadline, String by) {
        return new ClockTale(round, deadline, false, End.RUNS, null, by, "", "");
    }

    boolean runs() {
        return end == End.RUNS;
    }

    ClockTale until(Deadline other) {
        return new ClockTale(round, other, missed, end, restsSince, setBy, missedBy, endedBy);
    }

    ClockTale resumed(Deadline other, String by) {
        return new ClockTale(round, other, missed, end, null, by, missedBy, endedBy);
    }

    ClockTale resting(LocalDate since) {
        return new ClockTale(round, deadline, missed, end, since, setBy, missedBy, endedBy);
    }

    ClockTale ranOut(boolean really, String by) {
        return new ClockTale(round, deadline, really, end, restsSince, setBy, by, endedBy);
    }

    ClockTale ended(End how, String by) {
        return new ClockTale(round, deadline, missed, how, null, setBy, missedBy, by);
    }

    /** Whether both ran alike, whatever told so. */
    boolean isAs(ClockTale other) {
        return round == other.round
                && isUntilAs(other)
                && missed == other.missed
                && end == other.end
                && Objects.equals(restsSince, other.restsSince);
    }

    boolean isUntilAs(ClockTale other) {
        return deadline.due().equals(other.deadline.due())
                && deadline.reckoning().equals(other.deadline.reckoning());
    }
}
