package org.hanshu.query.deadlines;

import java.util.Locale;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;

/** Which union is late, and with how much? */
record FindOverdue(Scope scope, Locale reader) implements Question<Overdue> {

    @Override
    public Class<Overdue> answerType() {
        return Overdue.class;
    }
}
