package org.hanshu.query.statistics;

import java.time.LocalDate;
import org.hanshu.api.vocabulary.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * One time that a case was open, from when it came or was reopened until it ended.
 *
 * @param cycle 1 for the first
 * @param status the state in which it ended, once it did
 * @param endedBy the closing reason, or {@link #REFUSED}
 */
record Opening(
        int cycle,
        LocalDate openedOn,
        @Nullable LocalDate endedOn,
        @Nullable CaseStatus status,
        @Nullable String endedBy) {

    /** A case that was not accepted has no closing reason. */
    static final String REFUSED = "REFUSED";

    static Opening of(int cycle, LocalDate day) {
        return new Opening(cycle, day, null, null, null);
    }

    Opening since(LocalDate day) {
        return new Opening(cycle, day, endedOn, status, endedBy);
    }

    Opening endedFor(String reason) {
        return new Opening(cycle, openedOn, endedOn, status, reason);
    }

    Opening goingOn() {
        return of(cycle, openedOn);
    }

    Opening ended(LocalDate day, CaseStatus as, String by) {
        return new Opening(cycle, openedOn, day, as, by);
    }
}
