package org.hanshu.query.worklist;

import java.util.Locale;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;

/** What has the reader to do? */
record FindWorklist(Slice slice, Scope scope, Locale reader) implements Question<Worklist> {

    @Override
    public Class<Worklist> answerType() {
        return Worklist.class;
    }
}
