package org.hanshu.api.letter;

import static org.hanshu.api.shared.Role.SYSTEM;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.recomputation.RecountAsked;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.LetterId;

/** A letter counts its time limits anew under the books in force. */
public sealed interface LetterRecountCommand extends LetterCommand.Recount, RecountAsked {

    /** Changes nothing: it answers what would move. */
    @AllowedTo(SYSTEM)
    record PreviewLetterDeadlines(@TargetAggregateIdentifier LetterId letterId) implements LetterRecountCommand {}

    /** Moves them, where the books in force are still these. */
    @AllowedTo(SYSTEM)
    record RecomputeLetterDeadlines(
            @TargetAggregateIdentifier LetterId letterId, int ruleVersion, String calendarVersion)
            implements LetterRecountCommand {}
}
