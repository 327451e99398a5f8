package org.hanshu.query.dossier;

import java.util.List;
import java.util.Locale;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;

/** Which cases have changed since? */
record ListChanges(Place since, int limit, Scope scope, Locale reader) implements Question<ListChanges.Found> {

    @Override
    public Class<Found> answerType() {
        return Found.class;
    }

    /**
     * @param reached from where to follow on
     * @param more whether there is more at once
     */
    record Found(List<ChangedCase> cases, Place reached, boolean more) {}
}
