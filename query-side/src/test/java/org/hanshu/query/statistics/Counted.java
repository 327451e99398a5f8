package org.hanshu.query.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Story;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells a story to the read model and asks it for its figures. */
final class Counted {

    private final JdbcClient jdbc = JdbcClient.create(ReadModels.jdbc());
    private final Counting counting = new Counting(
            Clock.fixed(Instant.parse("2026-12-31T01:00:00Z"), ZoneOffset.UTC),
            new CaseCounts(jdbc),
            new LimitCounts(jdbc),
            new LetterCounts(jdbc),
            new CallbackCounts(jdbc),
            new Sums(jdbc));

    Statistics of(
            Caller caller,
            Story story,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String region,
            @Nullable Cause cause) {
        ReadModels.deliver(new StatisticsProjection(ReadModels.jdbc()), 100, story.events());
        return counting.handle(new FindStatistics(from, to, region, cause, new Scope(caller), Locale.CHINESE));
    }

    /** All defaults, of a reader in this language. */
    Statistics inLanguage(Locale reader) {
        return counting.handle(new FindStatistics(null, null, null, null, new Scope(Sample.OFFICER), reader));
    }
}
