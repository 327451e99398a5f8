package org.hanshu.command.shared;

import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Sender;

/** Forgets everybody who claimed in a case, once somebody decided so because it was kept long enough. */
public interface Forgetting {

    /**
     * All of them, or nobody where one is needed elsewhere. Stopped in between and asked again, it goes on with who is left.
     *
     * @param asked the question to which it is the answer: one that no longer stands forgets nobody
     * @param order the number of the order by which it was decided
     */
    void everybody(CaseId caseId, ProposalId asked, String order, Sender sender, Dated body);
}
