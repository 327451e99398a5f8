package org.hanshu.query.statistics;

import java.time.LocalDate;
import org.hanshu.api.period.Deadline;

/** One time limit of a case, by its rule, and what became of it. */
record TimeLimit(String name, String rule, LocalDate due, State state) {

    enum State {
        RUNNING,
        MET,
        MISSED,
        VOID
    }

    static TimeLimit of(Deadline deadline) {
        return new TimeLimit(deadline.name(), deadline.rule(), deadline.due(), State.RUNNING);
    }

    TimeLimit in(State other) {
        return new TimeLimit(name, rule, due, other);
    }

    /** Nobody waits any more; what ran out stays missed. */
    TimeLimit over() {
        return state == State.RUNNING ? in(State.VOID) : this;
    }

    TimeLimit until(LocalDate other) {
        return new TimeLimit(name, rule, other, state);
    }
}
