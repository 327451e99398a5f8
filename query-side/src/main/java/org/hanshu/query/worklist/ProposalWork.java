package org.hanshu.query.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.vocabulary.Light;
import org.jspecify.annotations.Nullable;

/** A proposal that waits for its answer: red, because something was not done in time. */
record ProposalWork(
        OrganisationId owner,
        @Nullable CaseId caseId,
        @Nullable LetterId letterId,
        boolean open) {

    static Optional<ProposalWork> evolve(Optional<ProposalWork> before, ProposalEvent event) {
        return event instanceof Proposed proposed
                ? Optional.of(new ProposalWork(
                        proposed.suggestion().owner(),
                        proposed.suggestion().cases().stream().findFirst().orElse(null),
                        proposed.suggestion().letterId(),
                        true))
                : before.map(work -> new ProposalWork(work.owner, work.caseId, work.letterId, false));
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<Task> tasks() {
        return open ? List.of(Task.of(TaskKind.ANSWER_PROPOSAL, null, Light.RED)) : List.of();
    }
}
