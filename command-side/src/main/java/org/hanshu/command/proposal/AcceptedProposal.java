package org.hanshu.command.proposal;

import java.util.UUID;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.MadeBeside;
import org.jspecify.annotations.Nullable;

/**
 * What a yes answers.
 *
 * @param legalAidId the legal aid that was applied for with it, where that was offered
 */
record AcceptedProposal(UUID id, long version, @Nullable UUID legalAidId) implements MadeBeside {

    static AcceptedProposal of(Changed accepted, @Nullable UUID legalAidId) {
        return new AcceptedProposal(accepted.id(), accepted.version(), legalAidId);
    }

    @Override
    public UUID madeIn() {
        return legalAidId == null ? id : legalAidId;
    }
}
