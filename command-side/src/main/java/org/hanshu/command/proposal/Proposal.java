package org.hanshu.command.proposal;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.proposal.ProposalCommand;
import org.hanshu.api.proposal.ProposalCommand.AcceptProposal;
import org.hanshu.api.proposal.ProposalCommand.ConfirmUnanswered;
import org.hanshu.api.proposal.ProposalCommand.DeclineProposal;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.PassOnProposal;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.ProposalEvent.ProposalPassedOn;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.vocabulary.ProposalStatus;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.shared.Sequence;
import org.jspecify.annotations.Nullable;

/** What the system suggests: it waits for a person's yes or no, unless what it was about has changed. */
@Aggregate(type = "proposal")
class Proposal {

    @AggregateIdentifier
    private ProposalId proposalId;

    private @Nullable Suggestion suggestion; // None before it was proposed.
    private @Nullable Instant proposedAt;
    private ProposalStatus status = ProposalStatus.OPEN;
    private long version = -1;

    Proposal() {} // Axon replays history into a blank proposal.

    @CommandHandlerInterceptor
    void admit(ProposalCommand command, MetaData trail) {
        var caller = Caller.of(trail);
        Admission.check(command, trail, suggestion == null || caller.mayKnowOf(suggestion.owner()), version);
        Sequence.check(trail, Optional.ofNullable(proposedAt));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(Propose command) {
        if (suggestion == null) {
            apply(new Proposed(command.proposalId(), command.suggestion()));
        }
        return changed();
    }

    @CommandHandler
    Suggestion decide(ConfirmUnanswered command) {
        requireOpen();
        return requireNonNull(suggestion);
    }

    @CommandHandler
    Changed decide(AcceptProposal command) {
        requireOpen();
        apply(new ProposalAccepted(proposalId, command.text()));
        return changed();
    }

    @CommandHandler
    Changed decide(DeclineProposal command) {
        requireOpen();
        apply(new ProposalDeclined(proposalId, command.reason()));
        return changed();
    }

    @CommandHandler
    Changed decide(PassOnProposal command) {
        var isTheirs = suggestion != null && suggestion.owner().equals(command.from());
        if (status == ProposalStatus.OPEN && isTheirs && !command.from().equals(command.to())) {
            apply(new ProposalPassedOn(proposalId, command.from(), command.to()));
        }
        return changed();
    }

    @CommandHandler
    Changed decide(LapseProposal command) {
        if (status == ProposalStatus.OPEN) {
            apply(new ProposalLapsed(proposalId, command.reason()));
        }
        return changed();
    }

    @EventSourcingHandler
    void evolve(ProposalEvent event, @Timestamp Instant recordedAt, @SequenceNumber long sequence) {
        proposalId = event.proposalId();
        version = sequence;
        if (event instanceof Proposed proposed) {
            suggestion = proposed.suggestion();
            proposedAt = recordedAt;
        }
        if (event instanceof ProposalPassedOn passed) {
            suggestion = requireNonNull(suggestion).ownedBy(passed.to());
        }
        status = switch (event) {
            case Proposed proposed -> ProposalStatus.OPEN;
            case ProposalPassedOn passed -> status;
            case ProposalAccepted accepted -> ProposalStatus.ACCEPTED;
            case ProposalDeclined declined -> ProposalStatus.DECLINED;
            case ProposalLapsed lapsed -> ProposalStatus.LAPSED;
        };
    }

    private void requireOpen() {
        if (status != ProposalStatus.OPEN) {
            throw ProposalRule.ANSWERED_ONCE.violated(Map.of("state", status.name()));
        }
    }

    private Changed changed() {
        return new Changed(proposalId.value(), version);
    }
}
