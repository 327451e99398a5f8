package org.hanshu.query.statistics;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Story;
import org.hanshu.query.statistics.Statistics.Count;
import org.hanshu.query.statistics.Statistics.Movement;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells a story to the read model and asks it for its figures. */
final class Counted {

    static final LocalDate YEAR_END = LocalDate.parse("2026-12-31");

    private final JdbcClient jdbc = JdbcClient.create(ReadModels.jdbc());
    private final Counting counting = new Counting(
            Clock.fixed(Instant.parse("2026-12-31T01:00:00Z"), ZoneOffset.UTC),
            new CaseCounts(jdbc),
            new LimitCounts(jdbc),
            new LetterCounts(jdbc),
            new ChildCounts(jdbc),
            new CallbackCounts(jdbc),
            new Sums(jdbc));

    Statistics of(
            Caller caller,
            Story story,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String region,
            @Nullable Cause cause) {
        ReadModels.deliver(new StatisticsProjection(ReadModels.jdbc(), ReadModels.noHistory()), 100, story.events());
        return counting.handle(new FindStatistics(from, to, region, cause, new Scope(caller), Locale.CHINESE));
    }

    void forget() {
        new StatisticsProjection(ReadModels.jdbc(), ReadModels.noHistory()).reset();
    }

    /** Of the year. */
    Statistics of(Story story, Caller caller) {
        return of(caller, story, null, YEAR_END, null, null);
    }

    Statistics about(Story story, @Nullable String region, @Nullable Cause cause) {
        return of(Sample.OFFICER, story, null, YEAR_END, region, cause);
    }

    Statistics between(Story story, Caller caller, String from, String to) {
        return of(caller, story, LocalDate.parse(from), LocalDate.parse(to), null, null);
    }

    static long count(List<Count> lines, String code) {
        return lines.stream()
                .filter(each -> each.code().equals(code))
                .mapToLong(Count::count)
                .sum();
    }

    static long ended(Statistics of, String reason) {
        return count(of.cases().byClosingReason(), reason);
    }

    static List<String> opened(List<Movement> lines) {
        return lines.stream().map(each -> each.code() + " " + each.opened()).toList();
    }

    /** All defaults, of a reader in this language. */
    Statistics inLanguage(Locale reader) {
        return counting.handle(new FindStatistics(null, null, null, null, new Scope(Sample.OFFICER), reader));
    }
}
