package org.hanshu.query.statistics;

import java.time.LocalDate;
import org.hanshu.api.vocabulary.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * One time that a case was open, from when it came or was reopened until it ended.
 *
 * @param cycle 1 for the first
 * @param openedIn the event that tells of its first day, by which a correction names it
 * @param status the state in which it ended, once it did
 * @param endedBy the closing reason, or {@link #REFUSED}
 * @param endedIn the event that tells of its last day
 */
record Opening(
        int cycle,
        LocalDate openedOn,
        @Nullable String openedIn,
        @Nullable LocalDate endedOn,
        @Nullable CaseStatus status,
        @Nullable String endedBy,
        @Nullable String endedIn) {

    /** A case that was not accepted has no closing reason. */
    static final String REFUSED = "REFUSED";

    static Opening of(int cycle, LocalDate day, @Nullable String event) {
        return new Opening(cycle, day, event, null, null, null, null);
    }

    Opening received(String event, LocalDate day) {
        return openedIn == null || openedIn.equals(event)
                ? new Opening(cycle, day, openedIn, endedOn, status, endedBy, endedIn)
                : this;
    }

    Opening endedFor(String reason) {
        return new Opening(cycle, openedOn, openedIn, endedOn, status, reason, endedIn);
    }

    Opening endedOn(String event, LocalDate day) {
        return event.equals(endedIn) ? new Opening(cycle, openedOn, openedIn, day, status, endedBy, endedIn) : this;
    }

    Opening goingOn() {
        return of(cycle, openedOn, openedIn);
    }

    Opening ended(LocalDate day, CaseStatus as, String by, String event) {
        return new Opening(cycle, openedOn, openedIn, day, as, by, event);
    }
}
