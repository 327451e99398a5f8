package org.hanshu.query.timeline;

import java.util.Locale;
import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Sharing;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What happened to this case?
 *
 * @param sharing what the dossier says is shared of it, for an agency
 */
record FindTimeline(
        UUID caseId,
        Slice slice,
        Scope scope,
        Locale reader,
        @Nullable Sharing sharing) implements Question<Timeline> {

    FindTimeline(UUID caseId, Slice slice, Scope scope, Locale reader) {
        this(caseId, slice, scope, reader, null);
    }

    @Override
    public Class<Timeline> answerType() {
        return Timeline.class;
    }
}
