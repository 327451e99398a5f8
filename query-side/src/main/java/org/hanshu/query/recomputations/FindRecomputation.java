package org.hanshu.query.recomputations;

import java.util.Locale;
import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;

/**
 * How does this recomputation stand, and what does its list say?
 *
 * @param after only lines after this number
 * @param most how many lines at most
 */
record FindRecomputation(UUID id, int after, int most, Scope scope, Locale reader)
        implements Question<RecomputationReport> {

    @Override
    public Class<RecomputationReport> answerType() {
        return RecomputationReport.class;
    }
}
