package org.hanshu.query.shared;

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

/** How the time for the answer to a proposal goes. */
public final class ProposalClocks {

    private ProposalClocks() {}

    public static Clocks after(Clocks before, ProposalEvent event) {
        return switch (event) {
            case Proposed proposed -> Clocks.NONE;
            case CaseConcerned about -> before;
            case ProposalPassedOn passed -> before;
            case ProposalDeadlineSet set -> before.set(set.deadline());
            case ProposalDeadlineReminded reminded -> before.reminded(ProposalEvent.ANSWER, reminded.code());
            case ProposalDeadlineMissed missed -> before.missed(ProposalEvent.ANSWER);
            case ProposalDeadlineRecomputed moved -> before.recomputed(moved.deadline());
            case ProposalAccepted accepted -> before.allOver();
            case ProposalDeclined declined -> before.allOver();
            case ProposalLapsed lapsed -> before.allOver();
        };
    }
}
