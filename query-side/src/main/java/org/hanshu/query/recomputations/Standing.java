package org.hanshu.query.recomputations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.MoveLine;
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
import org.hanshu.api.shared.Personal;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * How a recomputation stands.
 *
 * @param looked at how many cases, letters and other children it was looked
 * @param changes how many lines the list has of each sort
 * @param done the number of the last line that was carried out
 * @param failed the numbers of the lines that could not be
 * @param decidedBy the administrator who ordered or dropped it
 * @param reason why it was dropped, where it was
 * @param supersededBy the recomputation of newer books, where those came first
 */
record Standing(
        RecomputationBegun begun,
        Instant begunAt,
        RecomputationStatus status,
        int looked,
        Map<DeadlineChange, Integer> changes,
        int done,
        int moved,
        List<Integer> failed,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable Personal<String> reason,
        @Nullable UUID supersededBy,
        Instant updatedAt,
        long version) {

    static Optional<Standing> evolve(Optional<Standing> before, RecomputationEvent event, Told told) {
        return event instanceof RecomputationBegun begun
                ? Optional.of(begun(begun, told))
                : before.map(standing -> standing.after(event, told).seen(told));
    }

    private static Standing begun(RecomputationBegun begun, Told told) {
        return new Standing(
                begun,
                told.recordedAt(),
                RecomputationStatus.READING,
                0,
                Map.of(),
                0,
                0,
                List.of(),
                null,
                null,
                null,
                null,
                told.recordedAt(),
                told.sequence());
    }

    int lines() {
        return changes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Standing after(RecomputationEvent event, Told told) {
        return switch (event) {
            case RecomputationBegun again -> this;
            case LinesFound found -> found(found);
            case ListCompleted list ->
                in(list.lines() == 0 ? RecomputationStatus.UNCHANGED : RecomputationStatus.LISTED);
            case RecomputationOrdered ordered -> in(RecomputationStatus.APPLYING).decided(told, null);
            case LinesApplied applied -> applied(applied);
            case RecomputationApplied applied -> in(RecomputationStatus.APPLIED);
            case RecomputationDropped dropped -> in(RecomputationStatus.DROPPED).decided(told, dropped.reason());
            case RecomputationSuperseded newer -> superseded(newer.by().value());
        };
    }

    private Standing found(LinesFound found) {
        var counted = new EnumMap<DeadlineChange, Integer>(DeadlineChange.class);
        counted.putAll(changes);
        for (MoveLine line : found.lines()) {
            counted.merge(line.move().change(), 1, Integer::sum);
        }
        return with(status, looked + found.looked(), counted, done, moved, failed);
    }

    private Standing applied(LinesApplied applied) {
        var all = new ArrayList<>(failed);
        all.addAll(applied.failed());
        return with(status, looked, changes, applied.upTo(), moved + applied.moved(), List.copyOf(all));
    }

    private Standing in(RecomputationStatus next) {
        return with(next, looked, changes, done, moved, failed);
    }

    private Standing with(
            RecomputationStatus next,
            int lookedAt,
            Map<DeadlineChange, Integer> counted,
            int upTo,
            int movedInAll,
            List<Integer> notDone) {
        return new Standing(
                begun,
                begunAt,
                next,
                lookedAt,
                counted,
                upTo,
                movedInAll,
                notDone,
                decidedBy,
                decidedAt,
                reason,
                supersededBy,
                updatedAt,
                version);
    }

    private Standing decided(Told told, @Nullable Personal<String> why) {
        return new Standing(
                begun,
                begunAt,
                status,
                looked,
                changes,
                done,
                moved,
                failed,
                told.actor(),
                told.recordedAt(),
                why,
                supersededBy,
                updatedAt,
                version);
    }

    private Standing superseded(UUID by) {
        return new Standing(
                begun,
                begunAt,
                RecomputationStatus.SUPERSEDED,
                looked,
                changes,
                done,
                moved,
                failed,
                decidedBy,
                decidedAt,
                reason,
                by,
                updatedAt,
                version);
    }

    private Standing seen(Told told) {
        return new Standing(
                begun,
                begunAt,
                status,
                looked,
                changes,
                done,
                moved,
                failed,
                decidedBy,
                decidedAt,
                reason,
                supersededBy,
                told.recordedAt(),
                told.sequence());
    }
}
