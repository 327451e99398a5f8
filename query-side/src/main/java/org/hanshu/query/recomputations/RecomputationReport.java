package org.hanshu.query.recomputations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.LastDay;
import org.hanshu.api.recomputation.TimedThing;
import org.jspecify.annotations.Nullable;

/**
 * A recomputation and its list before and after.
 *
 * @param list the lines in their order, counted from 1
 * @param next where the list goes on, where it is longer than one answer takes
 */
public record RecomputationReport(
        @JsonUnwrapped RecomputationItem item,
        List<ListLine> list,
        @Nullable String next) {

    /**
     * What becomes of one time limit.
     *
     * @param id of the case, letter, mediation, referral or grant of legal aid
     * @param caseNumbers of the cases that it is about
     * @param number the letter's, where it is one
     * @param clock which clock it is, for instance {@code reply}
     * @param title the same in the reader's language
     * @param rule the time-limit rule's id
     */
    public record ListLine(
            int n,
            TimedThing thing,
            UUID id,
            List<String> caseNumbers,
            @Nullable String number,
            String clock,
            String title,
            String rule,
            LastDay before,
            LastDay after,
            DeadlineChange change,
            Carried carried) {}

    /** What became of a line. */
    public enum Carried {
        /** It was not carried out yet. */
        NOT_YET,
        DONE,
        /** It could not be; the log says why. */
        FAILED
    }
}
