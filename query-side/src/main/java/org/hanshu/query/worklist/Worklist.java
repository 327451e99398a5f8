package org.hanshu.query.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.vocabulary.Light;
import org.jspecify.annotations.Nullable;

/** What the reader has to do, the most urgent first, and the cursor for the rest. */
public record Worklist(List<WorkItem> items, @Nullable String next) {

    /**
     * One thing to do.
     *
     * @param title what, in the reader's language
     * @param childId the mediation, referral or grant of legal aid that it is about, where it is about one
     * @param due until when, where a time limit runs
     * @param href where it is read
     */
    public record WorkItem(
            String id,
            TaskKind kind,
            @Nullable UUID caseId,
            @Nullable UUID letterId,
            @Nullable UUID proposalId,
            @Nullable UUID childId,
            String title,
            @Nullable LocalDate due,
            Light light,
            String href) {}
}
