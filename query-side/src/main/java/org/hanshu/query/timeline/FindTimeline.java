package org.hanshu.query.timeline;

import java.util.Locale;
import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;

/** What happened to this case? */
record FindTimeline(UUID caseId, Slice slice, Scope scope, Locale reader) implements Question<Timeline> {

    @Override
    public Class<Timeline> answerType() {
        return Timeline.class;
    }
}
