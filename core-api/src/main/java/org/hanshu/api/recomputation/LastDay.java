package org.hanshu.api.recomputation;

import java.time.LocalDate;
import org.hanshu.api.period.Deadline;

/** The last day of a time limit, and whether a year's notice was still unknown when it was found. */
public record LastDay(LocalDate due, boolean provisional) {

    public static LastDay of(Deadline deadline) {
        return new LastDay(deadline.due(), deadline.provisional());
    }
}
