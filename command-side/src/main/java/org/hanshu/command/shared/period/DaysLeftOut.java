package org.hanshu.command.shared.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hanshu.api.period.LeftOut;

/** The days that a period did not count, gathered in order into runs of the same reason. */
final class DaysLeftOut {

    private final List<LeftOut> runs = new ArrayList<>();

    void add(LocalDate day, LeftOut.Reason reason) {
        if (!runs.isEmpty()
                && runs.getLast().reason() == reason
                && runs.getLast().to().plusDays(1).equals(day)) {
            runs.add(new LeftOut(runs.removeLast().from(), day, reason));
        } else {
            runs.add(new LeftOut(day, day, reason));
        }
    }

    List<LeftOut> runs() {
        return List.copyOf(runs);
    }
}
