package org.hanshu.api.supervisioncase;

import static org.hanshu.api.shared.Role.HEAD;

import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.vocabulary.ErasureGround;

/** What is asked of a case when one of its claimants is erased 删除个人信息. */
public sealed interface ErasureCommand extends SupervisionCaseCommand {

    /** Asks whether the claimant may be erased here on this ground; changes nothing, answers {@link ErasableClaimant}. */
    @AllowedTo(HEAD)
    record ConfirmErasure(@TargetAggregateIdentifier CaseId caseId, int claimant, ErasureGround ground)
            implements ErasureCommand {}

    /**
     * Asks whether somebody may be erased who stands here without being a claimant, as a witness does; changes nothing,
     * answers {@link MentioningCase}.
     */
    @AllowedTo(HEAD)
    record ConfirmMentions(@TargetAggregateIdentifier CaseId caseId) implements ErasureCommand {}

    /**
     * Erases the texts in which such a person stands; said again, it changes nothing.
     *
     * @param order as for a claimant
     */
    @AllowedTo(HEAD)
    record EraseMentions(@TargetAggregateIdentifier CaseId caseId, Set<UUID> texts, ErasureGround ground, String order)
            implements ErasureCommand {}

    /**
     * Erases a claimant in this case; said again, it changes nothing.
     *
     * @param people the data subjects that are this person and whose keys are destroyed with it; none where another of the
     *     person's cases still has to be searched with them
     * @param texts the texts in which the person stands or which are the person's own, each a data subject
     * @param order the number of the order or request 审批单号, without anybody's name
     */
    @AllowedTo(HEAD)
    record EraseClaimant(
            @TargetAggregateIdentifier CaseId caseId,
            int claimant,
            Set<UUID> people,
            Set<UUID> texts,
            ErasureGround ground,
            String order)
            implements ErasureCommand {}
}
