package org.hanshu.api.supervisioncase;

import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;
import static org.hanshu.api.shared.Role.SYSTEM;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseId;
import org.jspecify.annotations.Nullable;

/** What legal aid asks of the case in which it is given. */
public sealed interface AidCommand extends SupervisionCaseCommand {

    /**
     * Asks whether aid may be applied for now, and for whom and what; changes nothing, answers {@link AidStanding}.
     *
     * @param claimants by number; all who still claim where empty
     * @param claims by number; all that are at issue where empty
     * @param itself the aid, where it may have been applied for before: it does not hinder itself
     */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmAid(
            @TargetAggregateIdentifier CaseId caseId,
            List<Integer> claimants,
            List<Integer> claims,
            @Nullable UUID itself)
            implements AidCommand {

        /** Aid that nobody has applied for yet. */
        public ConfirmAid(CaseId caseId, List<Integer> claimants, List<Integer> claims) {
            this(caseId, claimants, claims, null);
        }
    }

    /** Asks how the case stands, in whatever state; changes nothing, answers {@link CaseStanding}. */
    @AllowedTo(SYSTEM)
    record TellStanding(@TargetAggregateIdentifier CaseId caseId) implements AidCommand {}

    /** Tells the case that a child goes on by itself, before the arbitrators. */
    @AllowedTo(SYSTEM)
    record DetachChild(@TargetAggregateIdentifier CaseId caseId, UUID childId) implements AidCommand {}
}
