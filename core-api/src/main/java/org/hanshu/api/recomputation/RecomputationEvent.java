package org.hanshu.api.recomputation;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.RecomputationId;

/** What can happen to a recomputation 重新计算. */
public sealed interface RecomputationEvent {

    RecomputationId recomputationId();

    /** New books are in force, and it is looked for what they would move. */
    @Revision("1")
    record RecomputationBegun(RecomputationId recomputationId, int ruleVersion, String calendarVersion)
            implements RecomputationEvent {}

    /**
     * Some of the list; the numbers of its lines go on from the last ones.
     *
     * @param looked at how many things it was looked for it
     * @param readTo when the last event was recorded that was read: from there it is read on
     */
    @Revision("1")
    record LinesFound(RecomputationId recomputationId, List<MoveLine> lines, int looked, Instant readTo)
            implements RecomputationEvent {}

    /** The list is whole. */
    @Revision("1")
    record ListCompleted(RecomputationId recomputationId, int lines, int looked) implements RecomputationEvent {}

    /** An administrator has read the list and orders what it says. */
    @Revision("1")
    record RecomputationOrdered(RecomputationId recomputationId, int lines) implements RecomputationEvent {}

    /** Carried out up to this line; {@code failed} are the numbers of those since the last time that could not be. */
    @Revision("1")
    record LinesApplied(RecomputationId recomputationId, int upTo, int moved, List<Integer> failed)
            implements RecomputationEvent {}

    /** Every line is done with; {@code moved} time limits were moved, {@code failed} lines could not be carried out. */
    @Revision("1")
    record RecomputationApplied(RecomputationId recomputationId, int moved, int failed) implements RecomputationEvent {}

    @Revision("1")
    record RecomputationDropped(RecomputationId recomputationId, Personal<String> reason)
            implements RecomputationEvent {}

    /** Newer books came before it was carried out to its end; {@code by} is the recomputation that they lead to. */
    @Revision("1")
    record RecomputationSuperseded(RecomputationId recomputationId, RecomputationId by) implements RecomputationEvent {}
}
