package org.hanshu.query.deadlines;

import java.time.LocalDate;
import java.util.Locale;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Which time limits end from this day to that, show this light, and are this union's? */
record ListDeadlines(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Light light,
        @Nullable String unit,
        Slice slice,
        Scope scope,
        Locale reader)
        implements Question<DeadlineList> {

    @Override
    public Class<DeadlineList> answerType() {
        return DeadlineList.class;
    }
}
