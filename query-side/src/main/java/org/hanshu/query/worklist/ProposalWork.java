package org.hanshu.query.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.ProposalEvent.ProposalPassedOn;
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
        return switch (event) {
            case Proposed proposed ->
                Optional.of(new ProposalWork(
                        proposed.suggestion().owner(),
                        proposed.suggestion().cases().stream().findFirst().orElse(null),
                        proposed.suggestion().letterId(),
                        true));
            case ProposalPassedOn passed ->
                before.map(work -> new ProposalWork(passed.to(), work.caseId, work.letterId, work.open));
            case ProposalAccepted accepted -> before.map(ProposalWork::done);
            case ProposalDeclined declined -> before.map(ProposalWork::done);
            case ProposalLapsed lapsed -> before.map(ProposalWork::done);
        };
    }

    private ProposalWork done() {
        return new ProposalWork(owner, caseId, letterId, false);
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<Task> tasks() {
        return open ? List.of(Task.of(TaskKind.ANSWER_PROPOSAL, null, Light.RED)) : List.of();
    }
}
