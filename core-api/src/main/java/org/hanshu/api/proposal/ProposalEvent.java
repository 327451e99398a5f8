package org.hanshu.api.proposal;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.jspecify.annotations.Nullable;

/** What can happen to a proposal 建议事项; it never just disappears. */
public sealed interface ProposalEvent {

    ProposalId proposalId();

    @Revision("2")
    record Proposed(ProposalId proposalId, Suggestion suggestion) implements ProposalEvent {

        /** Whether it goes where its one case goes. */
        public boolean goesWithACase() {
            return suggestion.cases().size() == 1;
        }

        /** The case with which it goes; itself where it is about none or several. */
        public UUID goesWith() {
            return goesWithACase() ? suggestion.cases().getFirst().value() : proposalId.value();
        }
    }

    /** The case went to another union, and the question with it. */
    @Revision("1")
    record ProposalPassedOn(ProposalId proposalId, OrganisationId from, OrganisationId to) implements ProposalEvent {}

    @Revision("1")
    record ProposalAccepted(ProposalId proposalId, @Nullable Personal<String> text) implements ProposalEvent {}

    @Revision("1")
    record ProposalDeclined(ProposalId proposalId, Personal<String> reason) implements ProposalEvent {}

    @Revision("1")
    record ProposalLapsed(ProposalId proposalId, LapseReason reason) implements ProposalEvent {}
}
