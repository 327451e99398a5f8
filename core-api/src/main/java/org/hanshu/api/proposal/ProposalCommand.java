package org.hanshu.api.proposal;

import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;
import static org.hanshu.api.shared.Role.SYSTEM;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.jspecify.annotations.Nullable;

/** What can be asked of a proposal 建议事项. */
public sealed interface ProposalCommand extends Command {

    ProposalId proposalId();

    /** How it counts its time limit anew. */
    sealed interface Recount extends ProposalCommand permits ProposalRecountCommand {}

    /** Puts something to the people who decide; put again, nothing changes. */
    @AllowedTo(SYSTEM)
    record Propose(@TargetAggregateIdentifier ProposalId proposalId, Suggestion suggestion)
            implements ProposalCommand {}

    /** A bell of the answer's clock rings: a reminder, or its end where no reminder is named. */
    @AllowedTo(SYSTEM)
    record RingProposal(@TargetAggregateIdentifier ProposalId proposalId, Reminder.@Nullable Code code)
            implements ProposalCommand {}

    /** Asks whether it waits for its answer; changes nothing, answers the {@link Suggestion}. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmUnanswered(@TargetAggregateIdentifier ProposalId proposalId) implements ProposalCommand {}

    @AllowedTo({OFFICER, HEAD})
    record AcceptProposal(
            @TargetAggregateIdentifier ProposalId proposalId,
            @Nullable Personal<String> text) implements ProposalCommand {}

    @AllowedTo({OFFICER, HEAD})
    record DeclineProposal(@TargetAggregateIdentifier ProposalId proposalId, Personal<String> reason)
            implements ProposalCommand {}

    /** Puts it to another union's people, where it was put to those of {@code from} and they have not answered. */
    @AllowedTo(SYSTEM)
    record PassOnProposal(@TargetAggregateIdentifier ProposalId proposalId, OrganisationId from, OrganisationId to)
            implements ProposalCommand {}

    /** What it was about has changed, so that no answer is needed. */
    @AllowedTo(SYSTEM)
    record LapseProposal(@TargetAggregateIdentifier ProposalId proposalId, LapseReason reason)
            implements ProposalCommand {}
}
