package org.hanshu.query.recomputations;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hanshu.api.recomputation.RecomputationEvent;
import org.hanshu.api.recomputation.RecomputationEvent.LinesApplied;
import org.hanshu.api.recomputation.RecomputationEvent.LinesFound;
import org.hanshu.api.recomputation.RecomputationEvent.ListCompleted;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationApplied;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationBegun;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationDropped;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationOrdered;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationSuperseded;
import org.hanshu.api.recomputation.RecomputationStatus;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * How a recomputation stands.
 *
 * @param decision what was decided on its list, where something was
 * @param supersededBy the recomputation of newer books, where those came first
 */
record Standing(
        RecomputationBegun begun,
        Instant begunAt,
        RecomputationStatus status,
        Course course,
        @Nullable Decision decision,
        @Nullable UUID supersededBy,
        Instant updatedAt,
        long version) {

    static Optional<Standing> evolve(Optional<Standing> before, RecomputationEvent event, Told told) {
        var at = told.recordedAt();
        return switch (event) {
            case RecomputationBegun begun ->
                Optional.of(new Standing(
                        begun, at, RecomputationStatus.READING, Course.BEGUN, null, null, at, told.sequence()));
            case LinesFound found -> before.map(each -> each.now(each.status, each.course.after(found), told));
            case ListCompleted list ->
                before.map(each ->
                        each.in(list.lines() == 0 ? RecomputationStatus.UNCHANGED : RecomputationStatus.LISTED, told));
            case RecomputationOrdered ordered ->
                before.map(each -> each.decided(RecomputationStatus.APPLYING, Decision.of(told, null), told));
            case LinesApplied applied -> before.map(each -> each.now(each.status, each.course.after(applied), told));
            case RecomputationApplied applied -> before.map(each -> each.in(RecomputationStatus.APPLIED, told));
            case RecomputationDropped dropped ->
                before.map(
                        each -> each.decided(RecomputationStatus.DROPPED, Decision.of(told, dropped.reason()), told));
            case RecomputationSuperseded newer ->
                before.map(each -> each.superseded(newer.by().value(), told));
        };
    }

    private Standing in(RecomputationStatus next, Told told) {
        return now(next, course, told);
    }

    private Standing now(RecomputationStatus next, Course further, Told told) {
        return new Standing(begun, begunAt, next, further, decision, supersededBy, told.recordedAt(), told.sequence());
    }

    private Standing decided(RecomputationStatus next, Decision what, Told told) {
        return new Standing(begun, begunAt, next, course, what, supersededBy, told.recordedAt(), told.sequence());
    }

    private Standing superseded(UUID by, Told told) {
        return new Standing(
                begun,
                begunAt,
                RecomputationStatus.SUPERSEDED,
                course,
                decision,
                by,
                told.recordedAt(),
                told.sequence());
    }
}
