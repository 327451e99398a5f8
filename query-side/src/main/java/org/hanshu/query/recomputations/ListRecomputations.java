package org.hanshu.query.recomputations;

import java.util.Locale;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;

/** What did new books lead to? */
record ListRecomputations(Slice slice, Scope scope, Locale reader) implements Question<RecomputationList> {

    @Override
    public Class<RecomputationList> answerType() {
        return RecomputationList.class;
    }
}
