package org.hanshu.query.dossier;

import java.util.UUID;
import org.hanshu.query.shared.Question;

/** Asks, for the system itself, what was suggested in a case. */
public record FindProposalsOfCase(UUID caseId) implements Question<ProposalsOfCase> {

    @Override
    public Class<ProposalsOfCase> answerType() {
        return ProposalsOfCase.class;
    }
}
