package org.hanshu.query.deadlines;

import java.util.Locale;
import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;

/** Why does this clock of this case, letter or other child end on its day? */
record FindReason(UUID id, String name, Scope scope, Locale reader) implements Question<DeadlineReason> {

    @Override
    public Class<DeadlineReason> answerType() {
        return DeadlineReason.class;
    }
}
