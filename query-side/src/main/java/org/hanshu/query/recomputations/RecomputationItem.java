package org.hanshu.query.recomputations;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.RecomputationStatus;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A recomputation, without its lines.
 *
 * @param ruleVersion the rule book's version that it counts by
 * @param calendarVersion the work calendar's
 * @param looked at how many cases, letters and other children it was looked
 * @param changes how many lines the list has of each sort
 * @param done the number of the last line that was carried out
 * @param moved how many time limits were moved
 * @param failed how many lines could not be carried out
 * @param decidedBy the administrator who ordered or dropped it
 * @param reason why it was dropped, where it was
 * @param supersededBy the recomputation of newer books, where those came first
 */
public record RecomputationItem(
        UUID id,
        RecomputationStatus status,
        int ruleVersion,
        String calendarVersion,
        int looked,
        int lines,
        Map<DeadlineChange, Integer> changes,
        int done,
        int moved,
        int failed,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable UUID supersededBy,
        Instant begunAt,
        Instant updatedAt,
        long version) {

    static RecomputationItem of(Standing standing, Texts texts) {
        var course = standing.course();
        var decision = standing.decision();
        return new RecomputationItem(
                standing.begun().recomputationId().value(),
                standing.status(),
                standing.begun().ruleVersion(),
                standing.begun().calendarVersion(),
                course.looked(),
                course.lines(),
                course.changes(),
                course.done(),
                course.moved(),
                course.failed().size(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.at(),
                decision == null ? null : texts.of(decision.reason()),
                standing.supersededBy(),
                standing.begunAt(),
                standing.updatedAt(),
                standing.version());
    }
}
