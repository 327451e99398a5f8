package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.recomputation.LastDay;
import org.hanshu.api.supervisioncase.CaseWatchEvent.KeptLonger;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionOver;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionReckoned;
import org.jspecify.annotations.Nullable;

/**
 * Until when a case that is over is kept with the names in it 保存期限.
 *
 * @param reckoned how the rules counted it last; a day that somebody named since stands in its place
 * @param asked whether the time is over and somebody was asked
 */
record Retention(RetentionReckoned reckoned, LocalDate last, Instant asksAt, boolean asked) {

    static @Nullable Retention after(@Nullable Retention before, RetentionEvent event) {
        return switch (event) {
            case RetentionReckoned anew -> new Retention(anew, anew.last(), anew.asksAt(), false);
            case RetentionOver over -> requireNonNull(before).over();
            case KeptLonger kept -> new Retention(requireNonNull(before).reckoned(), kept.last(), kept.asksAt(), false);
            case RetentionLeft left -> null;
        };
    }

    private Retention over() {
        return new Retention(reckoned, last, asksAt, true);
    }

    boolean isToAsk(Instant now) {
        return !asked && !asksAt.isAfter(now);
    }

    /** Whether the case went on since, and ended again: it is counted from its last end, whatever was asked or said before. */
    boolean isOfAnEndBefore(LocalDate endedOn) {
        return reckoned.reckoning().start().isBefore(endedOn);
    }

    /** Whether it still runs as the rules have it: what somebody is asked about, or said, no new rule takes back. */
    boolean isByTheRules() {
        return !asked && last.equals(reckoned.last());
    }

    /** What the books in force make of it. */
    DeadlineMove moved(RetentionReckoned anew) {
        return new DeadlineMove(
                "retention",
                anew.rule(),
                new LastDay(last, false),
                new LastDay(anew.last(), false),
                DeadlineChange.MOVED);
    }
}
