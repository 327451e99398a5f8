package org.hanshu.api.period;

import java.time.Instant;

/** One call on the way to a due date and the instant at which it is to fire. */
public record Reminder(Code code, Instant at) {

    /** Which call: before the due date by half of the period, three or one working day, on it, or one working day after. */
    public enum Code {
        HALF_TIME,
        THREE_WORKING_DAYS_LEFT,
        ONE_WORKING_DAY_LEFT,
        DUE_TODAY,
        ONE_WORKING_DAY_LATE
    }
}
