package org.hanshu.api.child;

import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;

import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** What can be asked about a wrong entry of what a case opened beside letters 更正. */
public sealed interface ChildCorrectionCommand extends Command {

    UUID childId();

    /**
     * Says what should have been said.
     *
     * @param event the id of the event that told it wrongly
     * @param set what should have stood in which place; nothing where nothing should
     */
    @AllowedTo({OFFICER, HEAD})
    record CorrectReferral(
            @TargetAggregateIdentifier UUID childId,
            String event,
            Map<String, @Nullable String> set,
            Personal<String> reason)
            implements ChildCorrectionCommand {}

    /** Says that the entry should not have been made at all, for instance because it belongs to another referral. */
    @AllowedTo({OFFICER, HEAD})
    record AnnulReferralEntry(@TargetAggregateIdentifier UUID childId, String event, Personal<String> reason)
            implements ChildCorrectionCommand {}

    /** Lets a correction hold; not by who asked for it. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmReferralCorrection(
            @TargetAggregateIdentifier UUID childId, int n) implements ChildCorrectionCommand {}

    @AllowedTo({OFFICER, HEAD})
    record DeclineReferralCorrection(
            @TargetAggregateIdentifier UUID childId, int n, Personal<String> reason)
            implements ChildCorrectionCommand {}
}
