package org.hanshu.query.worklist;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.ProposalEvent.ProposalPassedOn;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.proposal.Suggestion.What;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.ProposalClocks;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that waits for its answer.
 *
 * @param what what is proposed; none where an earlier release wrote it
 * @param clocks the time for the answer; none where it was put before answers had one
 */
record ProposalWork(
        OrganisationId owner,
        @Nullable CaseId caseId,
        @Nullable LetterId letterId,
        boolean open,
        @Nullable What what,
        Clocks clocks) {

    ProposalWork {
        clocks = requireNonNullElse(clocks, Clocks.NONE); // Rows that an earlier release wrote have none.
    }

    static Optional<ProposalWork> evolve(Optional<ProposalWork> before, ProposalEvent event) {
        return event instanceof Proposed proposed
                ? Optional.of(new ProposalWork(
                        proposed.suggestion().owner(),
                        proposed.suggestion().cases().stream().findFirst().orElse(null),
                        proposed.suggestion().letterId(),
                        true,
                        proposed.suggestion().what(),
                        Clocks.NONE))
                : before.map(work -> work.after(event));
    }

    private ProposalWork after(ProposalEvent event) {
        var whose = event instanceof ProposalPassedOn passed ? passed.to() : owner;
        return new ProposalWork(
                whose, caseId, letterId, open && waits(event), what, ProposalClocks.after(clocks, event));
    }

    private static boolean waits(ProposalEvent event) {
        return switch (event) {
            case ProposalAccepted accepted -> false;
            case ProposalDeclined declined -> false;
            case ProposalLapsed lapsed -> false;
            default -> true; // Nothing else is an answer.
        };
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<Task> tasks() {
        if (!open) {
            return List.of();
        }
        var kind = what == What.FORGET_PEOPLE ? TaskKind.DECIDE_RETENTION : TaskKind.ANSWER_PROPOSAL;
        return List.of(clocks.all().isEmpty() ? Task.of(kind, null, Light.RED) : Task.of(kind, clocks));
    }
}
