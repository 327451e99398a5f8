package org.hanshu.api.proposal;

import org.axonframework.serialization.Revision;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.jspecify.annotations.Nullable;

/** What can happen to a proposal 建议事项; it never just disappears. */
public sealed interface ProposalEvent {

    ProposalId proposalId();

    @Revision("2")
    record Proposed(ProposalId proposalId, Suggestion suggestion) implements ProposalEvent {}

    @Revision("1")
    record ProposalAccepted(ProposalId proposalId, @Nullable Personal<String> text) implements ProposalEvent {}

    @Revision("1")
    record ProposalDeclined(ProposalId proposalId, Personal<String> reason) implements ProposalEvent {}

    @Revision("1")
    record ProposalLapsed(ProposalId proposalId, LapseReason reason) implements ProposalEvent {}
}
