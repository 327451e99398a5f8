package org.hanshu.api.recomputation;

import static org.hanshu.api.shared.Role.ADMIN;
import static org.hanshu.api.shared.Role.SYSTEM;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.RecomputationId;

/** What can be asked of a recomputation 重新计算. */
public sealed interface RecomputationCommand extends Command {

    RecomputationId recomputationId();

    /** Begins to look for what would move under these versions of the books; a second time, it says how far it is. */
    @AllowedTo(SYSTEM)
    record BeginRecomputation(
            @TargetAggregateIdentifier RecomputationId recomputationId, int ruleVersion, String calendarVersion)
            implements RecomputationCommand {}

    /**
     * Keeps what was found; what was found before is not kept twice.
     *
     * @param looked at how many things it was looked since the last time
     * @param readTo when the last event was recorded that was read
     */
    @AllowedTo(SYSTEM)
    record KeepMoves(
            @TargetAggregateIdentifier RecomputationId recomputationId,
            List<FoundMoves> found,
            int looked,
            Instant readTo)
            implements RecomputationCommand {}

    /** The history is read to its end. */
    @AllowedTo(SYSTEM)
    record CompleteList(@TargetAggregateIdentifier RecomputationId recomputationId) implements RecomputationCommand {}

    /** Orders what the list says. */
    @AllowedTo(ADMIN)
    record ApplyRecomputation(@TargetAggregateIdentifier RecomputationId recomputationId)
            implements RecomputationCommand {}

    /** Lets everything stay as it is. */
    @AllowedTo(ADMIN)
    record DropRecomputation(@TargetAggregateIdentifier RecomputationId recomputationId, Personal<String> reason)
            implements RecomputationCommand {}

    /**
     * Keeps how far it was carried out.
     *
     * @param upTo the number of the last line that is done with
     * @param moved how many time limits were moved since the last time
     * @param failed the numbers of the lines that could not be carried out
     */
    @AllowedTo(SYSTEM)
    record KeepProgress(
            @TargetAggregateIdentifier RecomputationId recomputationId, int upTo, int moved, List<Integer> failed)
            implements RecomputationCommand {}

    /** Newer books came. */
    @AllowedTo(SYSTEM)
    record SupersedeRecomputation(@TargetAggregateIdentifier RecomputationId recomputationId, RecomputationId by)
            implements RecomputationCommand {}
}
