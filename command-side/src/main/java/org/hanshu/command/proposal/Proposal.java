package org.hanshu.command.proposal;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.proposal.ProposalCommand;
import org.hanshu.api.proposal.ProposalCommand.AcceptProposal;
import org.hanshu.api.proposal.ProposalCommand.ConfirmUnanswered;
import org.hanshu.api.proposal.ProposalCommand.DeclineProposal;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.PassOnProposal;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.ProposalCommand.RingProposal;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.proposal.ProposalEvent.CaseConcerned;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineMissed;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineRecomputed;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineReminded;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineSet;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.ProposalEvent.ProposalPassedOn;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.proposal.ProposalRecountCommand.PreviewProposalDeadline;
import org.hanshu.api.proposal.ProposalRecountCommand.RecomputeProposalDeadline;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ConfirmForgetting;
import org.hanshu.api.vocabulary.ProposalStatus;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.Sequence;
import org.hanshu.command.shared.recount.Recount;
import org.hanshu.command.shared.recount.Recounted;
import org.jspecify.annotations.Nullable;

/** What the system suggests: it waits for a person's yes or no, unless what it was about has changed. */
@Aggregate(type = "proposal")
class Proposal {

    @AggregateIdentifier
    private ProposalId proposalId;

    private @Nullable Suggestion suggestion; // None before it was proposed.
    private @Nullable Instant proposedAt;
    private @Nullable AnswerClock answer; // None of what was proposed before answers had a time limit.
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
    Changed decide(Propose command, OccurredAt at, Limits limits, KnownOrganisations known, Clock clock) {
        if (suggestion == null) {
            apply(new Proposed(command.proposalId(), command.suggestion()));
            concerned(command.suggestion().cases());
            AnswerClock.set(known.now().find(command.suggestion().owner()), at.day(), limits, clock.instant())
                    .ifPresent(until -> apply(new ProposalDeadlineSet(command.proposalId(), until)));
        }
        return changed();
    }

    /** With one case alone it goes anyway. */
    private void concerned(List<CaseId> cases) {
        if (cases.size() > 1) {
            cases.forEach(each -> apply(new CaseConcerned(proposalId, each, cases)));
        }
    }

    /** One that no longer matters leaves nothing. */
    @CommandHandler
    Changed decide(RingProposal command, Clock clock) {
        Optional.ofNullable(running())
                .flatMap(running -> running.rung(proposalId, command.code(), clock.instant()))
                .ifPresent(AggregateLifecycle::apply);
        return changed();
    }

    @CommandHandler
    List<DeadlineMove> decide(PreviewProposalDeadline command, Limits limits, KnownOrganisations known, Clock clock) {
        return recounted(limits, known, clock).stream().map(Recounted::move).toList();
    }

    @CommandHandler
    List<DeadlineMove> decide(RecomputeProposalDeadline command, Limits limits, KnownOrganisations known, Clock clock) {
        if (!Recount.isUnder(limits, command.ruleVersion(), command.calendarVersion())) {
            return List.of();
        }
        var all = recounted(limits, known, clock);
        all.stream()
                .filter(Recounted::moves)
                .forEach(each -> apply(new ProposalDeadlineRecomputed(
                        proposalId, each.anew(), each.was().due())));
        return all.stream().map(Recounted::move).toList();
    }

    private List<Recounted> recounted(Limits limits, KnownOrganisations known, Clock clock) {
        var running = running();
        return running == null
                ? List.of()
                : running.recounted(known.now().find(requireNonNull(suggestion).owner()), limits, clock.instant());
    }

    private @Nullable AnswerClock running() {
        return status == ProposalStatus.OPEN ? answer : null;
    }

    @CommandHandler
    Suggestion decide(ConfirmUnanswered command) {
        requireOpen();
        return requireNonNull(suggestion);
    }

    @CommandHandler
    Changed decide(AcceptProposal command, MetaData trail) {
        checkWhoDecides(trail);
        requireOpen();
        apply(new ProposalAccepted(proposalId, command.text()));
        return changed();
    }

    @CommandHandler
    Changed decide(DeclineProposal command, MetaData trail) {
        checkWhoDecides(trail);
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
        if (!(event instanceof ProposalDeadlineReminded)) { // A reminder makes nobody's version stale.
            version = sequence;
        }
        if (event instanceof Proposed proposed) {
            suggestion = proposed.suggestion();
            proposedAt = recordedAt;
        }
        if (event instanceof ProposalPassedOn passed) {
            suggestion = requireNonNull(suggestion).ownedBy(passed.to());
        }
        answer = AnswerClock.after(answer, event);
        status = switch (event) {
            case Proposed proposed -> ProposalStatus.OPEN;
            case CaseConcerned about -> status;
            case ProposalPassedOn passed -> status;
            case ProposalDeadlineSet set -> status;
            case ProposalDeadlineReminded reminded -> status;
            case ProposalDeadlineMissed missed -> status;
            case ProposalDeadlineRecomputed moved -> status;
            case ProposalAccepted accepted -> ProposalStatus.ACCEPTED;
            case ProposalDeclined declined -> ProposalStatus.DECLINED;
            case ProposalLapsed lapsed -> ProposalStatus.LAPSED;
        };
    }

    /** Whether people are forgotten or kept longer is for a head to say, either way. */
    private void checkWhoDecides(MetaData trail) {
        if (requireNonNull(suggestion).what() == Suggestion.What.FORGET_PEOPLE) {
            Admission.checkRole(ConfirmForgetting.class, Caller.of(trail));
        }
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
