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

    /** What ran out stays missed, whatever comes later. */
    TimeLimit in(State other) {
        return state == State.RUNNING ? new TimeLimit(name, rule, due, other) : this;
    }

    /** It runs again, or had not run out. */
    TimeLimit again(boolean missed) {
        return new TimeLimit(name, rule, due, missed ? State.MISSED : State.RUNNING);
    }

    TimeLimit until(LocalDate other) {
        return new TimeLimit(name, rule, other, state);
    }
}
