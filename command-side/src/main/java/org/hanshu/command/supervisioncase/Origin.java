package org.hanshu.command.supervisioncase;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.period.Deadline;

/**
 * How a time limit of a case came to its last day, so that it can be counted anew from its own beginning.
 *
 * @param set as a rule or a person set it
 * @param laidOn what was laid on its last day since, in order
 */
record Origin(Deadline set, List<Part> laidOn) {

    /** What was laid on. */
    sealed interface Part {

        /** The days for which the case rested. */
        record Rest(int days) implements Part {}

        /** What the rule allows an investigation on top. */
        record MoreTime() implements Part {}
    }

    static Origin of(Deadline set) {
        return new Origin(set, List.of());
    }

    /** The days were laid on the old last day; a closed one moved on from there. */
    Origin rested(Deadline before, Deadline after) {
        var rolledFrom = after.reckoning().rolledFrom();
        var last = rolledFrom == null ? after.due() : rolledFrom;
        return with(new Part.Rest(Math.toIntExact(Math.max(0, DAYS.between(before.due(), last)))));
    }

    /** A day that is final was named, or counted on known days: it stays. */
    Origin extended(Deadline after) {
        return after.provisional() ? with(new Part.MoreTime()) : of(after);
    }

    boolean isSimple() {
        return laidOn.isEmpty();
    }

    private Origin with(Part part) {
        return new Origin(set, Stream.concat(laidOn.stream(), Stream.of(part)).toList());
    }
}
