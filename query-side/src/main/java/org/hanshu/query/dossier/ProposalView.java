package org.hanshu.query.dossier;

import java.time.Instant;
import java.util.Optional;
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
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.vocabulary.ProposalStatus;
import org.hanshu.query.shared.Told;

/** A proposal as the cases that it is about show it. */
record ProposalView(Suggestion suggestion, ProposalStatus status, Instant proposedAt) {

    static Optional<ProposalView> evolve(Optional<ProposalView> before, ProposalEvent event, Told told) {
        return switch (event) {
            case Proposed proposed ->
                Optional.of(new ProposalView(proposed.suggestion(), ProposalStatus.OPEN, told.occurredAt()));
            case CaseConcerned about -> before;
            case ProposalPassedOn passed ->
                before.map(view ->
                        new ProposalView(view.suggestion().ownedBy(passed.to()), view.status(), view.proposedAt()));
            case ProposalDeadlineSet set -> before;
            case ProposalDeadlineReminded reminded -> before;
            case ProposalDeadlineMissed missed -> before;
            case ProposalDeadlineRecomputed moved -> before;
            case ProposalAccepted accepted -> before.map(view -> view.in(ProposalStatus.ACCEPTED));
            case ProposalDeclined declined -> before.map(view -> view.in(ProposalStatus.DECLINED));
            case ProposalLapsed lapsed -> before.map(view -> view.in(ProposalStatus.LAPSED));
        };
    }

    private ProposalView in(ProposalStatus other) {
        return new ProposalView(suggestion, other, proposedAt);
    }
}
