package org.hanshu.query.statistics;

import java.time.LocalDate;
import java.util.Locale;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.jspecify.annotations.Nullable;

/**
 * How much was there to do, and what became of it, from this day to that?
 *
 * @param from the first of January of the last day's year where none is told
 * @param to today where none is told
 * @param region the beginning of a region code
 */
record FindStatistics(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String region,
        @Nullable Cause cause,
        Scope scope,
        Locale reader)
        implements Question<Statistics> {

    @Override
    public Class<Statistics> answerType() {
        return Statistics.class;
    }
}
