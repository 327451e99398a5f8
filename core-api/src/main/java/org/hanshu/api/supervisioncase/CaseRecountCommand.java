package org.hanshu.api.supervisioncase;

import static org.hanshu.api.shared.Role.SYSTEM;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.recomputation.RecountAsked;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseId;

/** A case counts its time limits anew under the books in force. */
public sealed interface CaseRecountCommand extends SupervisionCaseCommand, RecountAsked {

    /** Changes nothing: it answers what would move. */
    @AllowedTo(SYSTEM)
    record PreviewCaseDeadlines(@TargetAggregateIdentifier CaseId caseId) implements CaseRecountCommand {}

    /** Moves them, where the books in force are still these. */
    @AllowedTo(SYSTEM)
    record RecomputeCaseDeadlines(@TargetAggregateIdentifier CaseId caseId, int ruleVersion, String calendarVersion)
            implements CaseRecountCommand {}
}
