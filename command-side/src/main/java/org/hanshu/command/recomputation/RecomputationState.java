package org.hanshu.command.recomputation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.recomputation.FoundMoves;
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
import org.hanshu.api.recomputation.RecomputationProgress;
import org.hanshu.api.recomputation.RecomputationStatus;
import org.hanshu.api.shared.RecomputationId;
import org.jspecify.annotations.Nullable;

/** What a recomputation remembers: how far it is, and whose moves are listed, never the moves themselves. */
final class RecomputationState {

    private final RecomputationBegun begun;
    private final Set<UUID> listed = new HashSet<>();
    private RecomputationStatus status = RecomputationStatus.READING;
    private @Nullable Instant readTo;
    private @Nullable String orderedBy;
    private int lines;
    private int looked;
    private int done;
    private int moved;
    private int failed;

    RecomputationState(RecomputationBegun begun) {
        this.begun = begun;
    }

    void evolve(RecomputationEvent event, String actor) {
        switch (event) {
            case RecomputationBegun again -> {} // It made this state.
            case LinesFound found -> {
                found.lines().forEach(line -> listed.add(line.id()));
                lines += found.lines().size();
                looked += found.looked();
                readTo = found.readTo();
            }
            case ListCompleted completed ->
                status = completed.lines() == 0 ? RecomputationStatus.UNCHANGED : RecomputationStatus.LISTED;
            case RecomputationOrdered ordered -> {
                status = RecomputationStatus.APPLYING;
                orderedBy = actor;
            }
            case LinesApplied applied -> {
                done = applied.upTo();
                moved += applied.moved();
                failed += applied.failed().size();
            }
            case RecomputationApplied applied -> status = RecomputationStatus.APPLIED;
            case RecomputationDropped dropped -> status = RecomputationStatus.DROPPED;
            case RecomputationSuperseded superseded -> status = RecomputationStatus.SUPERSEDED;
        }
    }

    RecomputationStatus status() {
        return status;
    }

    RecomputationBegun begun() {
        return begun;
    }

    int lines() {
        return lines;
    }

    int looked() {
        return looked;
    }

    int done() {
        return done;
    }

    int moved() {
        return moved;
    }

    int failed() {
        return failed;
    }

    /** The lines that these moves add; those of whom some are listed are listed whole. */
    List<MoveLine> fresh(List<FoundMoves> found) {
        var added = new ArrayList<MoveLine>();
        for (var each : found) {
            if (!listed.contains(each.id())) {
                each.moves()
                        .forEach(move ->
                                added.add(new MoveLine(lines + added.size() + 1, each.thing(), each.id(), move)));
            }
        }
        return List.copyOf(added);
    }

    RecomputationProgress progress(RecomputationId id, long version) {
        return new RecomputationProgress(
                id.value(),
                version,
                status,
                begun.ruleVersion(),
                begun.calendarVersion(),
                readTo,
                lines,
                done,
                orderedBy);
    }
}
