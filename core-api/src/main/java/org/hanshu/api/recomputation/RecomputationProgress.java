package org.hanshu.api.recomputation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a recomputation has come.
 *
 * @param readTo until when the history is read; none before anything was
 * @param lines how many lines the list has
 * @param done the number of the last line that was carried out; 0 where none was
 * @param orderedBy the administrator who ordered it, where one did
 */
public record RecomputationProgress(
        UUID id,
        long version,
        RecomputationStatus status,
        int ruleVersion,
        String calendarVersion,
        @Nullable Instant readTo,
        int lines,
        int done,
        @Nullable String orderedBy) {}
