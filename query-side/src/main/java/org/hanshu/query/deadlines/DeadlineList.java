package org.hanshu.query.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.Light;
import org.jspecify.annotations.Nullable;

/** Some time limits, the soonest first, and the cursor for the rest. */
public record DeadlineList(
        List<DeadlineItem> items, @Nullable String next) {

    /**
     * One time limit that runs, or ran out and is still waited for.
     *
     * @param name which clock it is, for instance {@code reply}
     * @param title what it waits for, in the reader's language
     * @param childId the mediation, referral, grant of legal aid or proposal whose it is, where it is one's
     * @param number the case's or the letter's number
     * @param due the last day in time
     * @param rule the time-limit rule's id
     * @param why the reckoning in a sentence
     */
    public record DeadlineItem(
            String name,
            String title,
            @Nullable UUID caseId,
            @Nullable UUID letterId,
            @Nullable UUID childId,
            @Nullable ChildKind childKind,
            @Nullable String number,
            LocalDate due,
            Light light,
            String rule,
            int ruleVersion,
            String calendarVersion,
            boolean provisional,
            String why) {}
}
