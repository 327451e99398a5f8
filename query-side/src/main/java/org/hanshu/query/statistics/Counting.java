package org.hanshu.query.statistics;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.casefile.Satisfaction;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Days;
import org.hanshu.query.statistics.Statistics.Amounts;
import org.hanshu.query.statistics.Statistics.CaseFacts;
import org.hanshu.query.statistics.Statistics.Count;
import org.hanshu.query.statistics.Statistics.DemandFacts;
import org.hanshu.query.statistics.Statistics.LetterFacts;
import org.hanshu.query.statistics.Statistics.Limit;
import org.hanshu.query.statistics.Statistics.MoneyFacts;
import org.hanshu.query.statistics.Statistics.Movement;
import org.hanshu.query.statistics.Statistics.Rates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what a union had to do and what became of it. */
@Component
class Counting {

    private final Clock clock;
    private final CaseCounts cases;
    private final LimitCounts limits;
    private final LetterCounts letters;
    private final ChildCounts children;
    private final CallbackCounts callbacks;
    private final Sums sums;

    Counting(
            Clock clock,
            CaseCounts cases,
            LimitCounts limits,
            LetterCounts letters,
            ChildCounts children,
            CallbackCounts callbacks,
            Sums sums) {
        this.clock = clock;
        this.cases = cases;
        this.limits = limits;
        this.letters = letters;
        this.children = children;
        this.callbacks = callbacks;
        this.sums = sums;
    }

    @QueryHandler
    Statistics handle(FindStatistics query) {
        var asked = Asked.of(query, Days.of(clock.instant()));
        return new Answer(
                        asked,
                        new Words(query.reader()),
                        new SmallCells(!query.scope().seesSmallCells()))
                .whole();
    }

    /** One answer in the making: all is counted first, and what is too small is hidden last. */
    private final class Answer {

        private final Asked asked;
        private final Words words;
        private final SmallCells cells;
        private final Tables tables;
        private final List<Limit> dueLimits;
        private final List<Count> replies;
        private final List<Count> demands;
        private final List<Count> ratings;
        private final Map<Dispute, BigDecimal> claimed;
        private final Map<Dispute, BigDecimal> paid;

        Answer(Asked asked, Words words, SmallCells cells) {
            this.asked = asked;
            this.words = words;
            this.cells = cells;
            var rows = Stream.concat(cases.rows(asked).stream(), cases.byCause(asked).stream());
            tables = new Tables(rows.toList(), words);
            dueLimits = limits.of(asked, words);
            replies = named("reply", letters.replies(asked), LetterFigures.Reply.values());
            demands = tables.counts(letters.demands(asked), DemandState.values());
            ratings = rated(callbacks.of(asked));
            claimed = sums.claimed(asked);
            paid = sums.paid(asked);
        }

        Statistics whole() {
            var beside = new ChildTables(children, asked, tables, words, cells);
            return new Statistics(
                    asked.from(),
                    asked.to(),
                    asked.query().region(),
                    asked.query().cause(),
                    cells.hidden(),
                    cases(tables.all()),
                    new LetterFacts(letters.byKindAndState(asked, words), cells.of(replies)),
                    demands(),
                    beside.mediations(),
                    beside.referrals(),
                    beside.legalAid(),
                    money(),
                    cells.of(ratings),
                    rates(tables.all()));
        }

        private CaseFacts cases(Movement all) {
            var lights = tables.counts(cases.byLight(asked), Light.values());
            return new CaseFacts(
                    cells.one(all),
                    cells.of(tables.byDispute()),
                    cells.of(tables.byKind()),
                    cells.of(tables.byRegion()),
                    cells.of(tables.byCause()),
                    cells.of(tables.byState()),
                    cells.of(tables.byClosingReason()),
                    cells.of(lights),
                    cells.of(dueLimits));
        }

        private DemandFacts demands() {
            var demanded =
                    demands.stream().mapToLong(each -> known(each.count())).sum();
            var verified = demands.stream()
                    .filter(each -> each.code().equals(DemandState.VERIFIED.name()))
                    .mapToLong(each -> known(each.count()))
                    .sum();
            return new DemandFacts(demanded, verified, cells.of(demands));
        }

        private MoneyFacts money() {
            if (cells.hidden()) {
                return new MoneyFacts(null, null, null, List.of());
            }
            var lines = Arrays.stream(Dispute.values())
                    .map(each -> new Amounts(
                            each.name(),
                            words.of("dispute", each.name()),
                            Yuan.of(claimed.getOrDefault(each, BigDecimal.ZERO)),
                            Yuan.of(paid.getOrDefault(each, BigDecimal.ZERO))))
                    .toList();
            return new MoneyFacts(Yuan.of(total(claimed)), Yuan.of(sums.demanded(asked)), Yuan.of(total(paid)), lines);
        }

        private Rates rates(Movement all) {
            var reckoner = new Reckoner(cells, words);
            return new Rates(
                    reckoner.onTime(dueLimits),
                    reckoner.closure(known(all.carriedIn()) + known(all.opened()), tables.byClosingReason()),
                    reckoner.reply(replies),
                    reckoner.rectified(demands),
                    reckoner.recovery(total(paid), total(claimed)),
                    reckoner.satisfaction(ratings));
        }

        private List<Count> rated(Map<String, Long> counts) {
            var unheard = new Count(
                    Rating.NOT_REACHED,
                    words.of("rating", Rating.NOT_REACHED),
                    counts.getOrDefault(Rating.NOT_REACHED, 0L));
            return Stream.concat(tables.counts(counts, Satisfaction.values()).stream(), Stream.of(unheard))
                    .toList();
        }

        private List<Count> named(String sort, Map<String, Long> counts, Enum<?>... list) {
            return Arrays.stream(list)
                    .map(each ->
                            new Count(each.name(), words.of(sort, each.name()), counts.getOrDefault(each.name(), 0L)))
                    .toList();
        }
    }

    private static BigDecimal total(Map<Dispute, BigDecimal> sums) {
        return sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long known(@Nullable Long count) {
        return Objects.requireNonNull(count);
    }
}
