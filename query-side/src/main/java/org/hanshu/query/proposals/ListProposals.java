package org.hanshu.query.proposals;

import java.util.Locale;
import org.hanshu.api.vocabulary.ProposalStatus;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Which proposals are there for the reader's unions? */
record ListProposals(@Nullable ProposalStatus status, Slice slice, Scope scope, Locale reader)
        implements Question<ProposalList> {

    @Override
    public Class<ProposalList> answerType() {
        return ProposalList.class;
    }
}
