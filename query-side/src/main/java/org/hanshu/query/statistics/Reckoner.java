package org.hanshu.query.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hanshu.api.casefile.Satisfaction;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.query.statistics.Statistics.Count;
import org.hanshu.query.statistics.Statistics.Limit;
import org.hanshu.query.statistics.Statistics.Rate;
import org.hanshu.query.statistics.Statistics.Recovery;
import org.jspecify.annotations.Nullable;

/** Reckons the rates (办结率 and the like), each by the formula that stands beside it. */
record Reckoner(SmallCells cells, Words words) {

    private static final int PLACES = 4;

    /** Ends without a result: none of them makes a rate look better than it is. */
    private static final Set<ClosingReason> WITHOUT_RESULT = EnumSet.of(
            ClosingReason.TRANSFERRED_WITHOUT_RESULT,
            ClosingReason.WITHDRAWN_NOTHING_FOUND,
            ClosingReason.MERGED,
            ClosingReason.LAPSED);

    Rate onTime(List<Limit> limits) {
        var ours = limits.stream().filter(Limit::ours).toList();
        var met = ours.stream().mapToLong(each -> known(each.met())).sum();
        var missed = ours.stream().mapToLong(each -> known(each.missed())).sum();
        var running = ours.stream().mapToLong(each -> known(each.running())).sum();
        var apart = List.of(
                new Count("MISSED", words.of("limit", "MISSED"), missed),
                new Count("RUNNING", words.of("limit", "RUNNING"), running));
        return rate("onTime", met, met + missed, apart);
    }

    Rate closure(long handled, List<Count> byReason) {
        var apart = byReason.stream().filter(Reckoner::isWithoutResult).toList();
        return rate("closure", sum(byReason) - sum(apart), handled, apart);
    }

    Rate reply(List<Count> replies) {
        var waiting = of(replies, LetterFigures.Reply.WAITING.name());
        var unanswered = of(replies, LetterFigures.Reply.UNANSWERED.name());
        var due = sum(replies) - sum(waiting);
        return rate("reply", due - sum(unanswered), due, waiting);
    }

    Rate rectified(List<Count> demands) {
        var verified = of(demands, DemandState.VERIFIED.name());
        return rate("rectified", sum(verified), sum(demands), of(demands, DemandState.PARTLY_VERIFIED.name()));
    }

    Rate satisfaction(List<Count> ratings) {
        var pleased =
                sum(of(ratings, Satisfaction.VERY_SATISFIED.name())) + sum(of(ratings, Satisfaction.SATISFIED.name()));
        var apart = ratings.stream()
                .filter(each -> each.code().equals(Satisfaction.NOT_RATED.name())
                        || each.code().equals(Rating.NOT_REACHED))
                .toList();
        return rate("satisfaction", pleased, sum(ratings) - sum(apart), apart);
    }

    Recovery recovery(BigDecimal paid, BigDecimal claimed) {
        return cells.hidden()
                ? new Recovery(words.of("rate", "recovery"), words.of("formula", "recovery"), null, null, null)
                : new Recovery(
                        words.of("rate", "recovery"),
                        words.of("formula", "recovery"),
                        Yuan.of(paid),
                        Yuan.of(claimed),
                        divided(paid, claimed));
    }

    private Rate rate(String name, long numerator, long denominator, List<Count> apart) {
        var above = cells.one(numerator);
        var below = cells.one(denominator);
        var hidden = above == null || below == null;
        return new Rate(
                words.of("rate", name),
                words.of("formula", name),
                above,
                below,
                hidden ? null : divided(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)),
                cells.of(apart));
    }

    private static @Nullable BigDecimal divided(BigDecimal above, BigDecimal below) {
        return below.signum() == 0 ? null : above.divide(below, PLACES, RoundingMode.HALF_UP);
    }

    private static boolean isWithoutResult(Count ended) {
        return ended.code().equals(Opening.REFUSED)
                || WITHOUT_RESULT.stream().anyMatch(reason -> reason.name().equals(ended.code()));
    }

    private static List<Count> of(List<Count> counts, String code) {
        return counts.stream().filter(each -> each.code().equals(code)).toList();
    }

    private static long sum(List<Count> counts) {
        return counts.stream().mapToLong(each -> known(each.count())).sum();
    }

    private static long known(@Nullable Long count) {
        return Objects.requireNonNull(count, "reckoned from what nothing is hidden of");
    }
}
