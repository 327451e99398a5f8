package org.hanshu.query.dossier;

import org.hanshu.api.shared.OrganisationId;
import org.hanshu.query.shared.Question;

/** Asks, for the system itself, how many cases of this union are not over. */
public record CountOpenCases(OrganisationId owner) implements Question<CountOpenCases.Counted> {

    public record Counted(int open) {}

    @Override
    public Class<Counted> answerType() {
        return Counted.class;
    }
}
