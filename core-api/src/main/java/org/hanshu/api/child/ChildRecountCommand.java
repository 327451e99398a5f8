package org.hanshu.api.child;

import static org.hanshu.api.shared.Role.SYSTEM;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.recomputation.RecountAsked;
import org.hanshu.api.shared.AllowedTo;

/** A mediation, a referral or a grant of legal aid counts its time limits anew under the books in force. */
public sealed interface ChildRecountCommand extends RecountAsked {

    UUID childId();

    /** Changes nothing: it answers what would move. */
    sealed interface Preview extends ChildRecountCommand {}

    /** Moves them, where the books in force are still these. */
    sealed interface Recompute extends ChildRecountCommand {

        int ruleVersion();

        String calendarVersion();
    }

    @AllowedTo(SYSTEM)
    record PreviewMediationDeadlines(
            @TargetAggregateIdentifier UUID childId) implements Preview {}

    @AllowedTo(SYSTEM)
    record PreviewReferralDeadlines(
            @TargetAggregateIdentifier UUID childId) implements Preview {}

    @AllowedTo(SYSTEM)
    record PreviewLegalAidDeadlines(
            @TargetAggregateIdentifier UUID childId) implements Preview {}

    @AllowedTo(SYSTEM)
    record PreviewInboundDeadlines(
            @TargetAggregateIdentifier UUID childId) implements Preview {}

    @AllowedTo(SYSTEM)
    record RecomputeInboundDeadlines(
            @TargetAggregateIdentifier UUID childId, int ruleVersion, String calendarVersion) implements Recompute {}

    @AllowedTo(SYSTEM)
    record RecomputeMediationDeadlines(
            @TargetAggregateIdentifier UUID childId, int ruleVersion, String calendarVersion) implements Recompute {}

    @AllowedTo(SYSTEM)
    record RecomputeReferralDeadlines(
            @TargetAggregateIdentifier UUID childId, int ruleVersion, String calendarVersion) implements Recompute {}

    @AllowedTo(SYSTEM)
    record RecomputeLegalAidDeadlines(
            @TargetAggregateIdentifier UUID childId, int ruleVersion, String calendarVersion) implements Recompute {}
}
