package org.hanshu.query.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.query.shared.Named;

/** What is overdue, by union 逾期一览: the one with the most first; empty where nothing is. */
public record Overdue(List<Unit> items) {

    /**
     * One union.
     *
     * @param limits how many time limits of it are overdue
     * @param things in how many cases, letters and other things
     * @param oldest the last day of the one that is overdue longest
     */
    public record Unit(Named unit, long limits, long things, LocalDate oldest) {}
}
