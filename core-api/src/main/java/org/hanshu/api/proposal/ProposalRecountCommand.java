package org.hanshu.api.proposal;

import static org.hanshu.api.shared.Role.SYSTEM;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.recomputation.RecountAsked;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.ProposalId;

/** A proposal counts the time for its answer anew under the books in force. */
public sealed interface ProposalRecountCommand extends ProposalCommand.Recount, RecountAsked {

    /** Changes nothing: it answers what would move. */
    @AllowedTo(SYSTEM)
    record PreviewProposalDeadline(
            @TargetAggregateIdentifier ProposalId proposalId) implements ProposalRecountCommand {}

    /** Moves it, where the books in force are still these. */
    @AllowedTo(SYSTEM)
    record RecomputeProposalDeadline(
            @TargetAggregateIdentifier ProposalId proposalId, int ruleVersion, String calendarVersion)
            implements ProposalRecountCommand {}
}
