package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.supervisioncase.CaseWatchEvent.KeptLonger;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionReckoned;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.period.Deadlines;
import org.jspecify.annotations.Nullable;

/** How long a case is kept with the names in it once it is over: no clock of it, for nobody in the union is late with it. */
record Retentions(Limits limits, Instant now) {

    private static final String USUAL = "case.retention";
    private static final String LONG = "case.retention-long";
    private static final String AGAIN = "case.retention-again";

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    /** What is to be said because the case ended, also once more, or goes on after it had; said once for each end. */
    Optional<RetentionEvent> turned(CaseId caseId, CaseState state) {
        var before = state.retention();
        if (!isOver(state.status()) || named(state).isEmpty()) {
            return before.map(each -> new RetentionLeft(caseId));
        }
        var endedOn = endedOn(state);
        return before.filter(each -> !each.isOfAnEndBefore(endedOn)).isPresent()
                ? Optional.empty()
                : reckoned(caseId, state, isLong(state) ? LONG : USUAL, endedOn).map(each -> each);
    }

    /** Whether it would be kept for a time, and no book in force says for how long. */
    static boolean lacksARule(CaseState state) {
        return isOver(state.status())
                && !named(state).isEmpty()
                && state.retention().isEmpty();
    }

    /** Where the books in force count otherwise than it stands. */
    Optional<RetentionReckoned> recounted(CaseId caseId, CaseState state) {
        return state.retention()
                .filter(Retention::isByTheRules)
                .map(Retention::reckoned)
                .flatMap(before -> reckoned(
                                caseId, state, before.rule(), before.reckoning().start())
                        .filter(anew -> !anew.last().equals(before.last())));
    }

    /** Kept until the day that somebody names, at most as long again as the longest kind; by the rules where none is named. */
    KeptLonger longer(CaseId caseId, CaseState state, ProposalId asked, @Nullable LocalDate until) {
        var today = LocalDate.ofInstant(now, Deadlines.ZONE);
        var longest = last(state, LONG, today);
        var last = until == null ? last(state, AGAIN, today) : until;
        if (!last.isAfter(today) || last.isAfter(longest)) {
            throw CaseRule.KEPT_UNTIL_A_DAY_AHEAD.violated(
                    Map.of("field", "keepUntil", "from", today.toString(), "until", longest.toString()));
        }
        return new KeptLonger(caseId, asked, last, asksAfter(last));
    }

    /** The numbers of those claimants who are known and not forgotten. */
    static List<Integer> named(CaseState state) {
        var people = state.parties().joined().subjects();
        return IntStream.rangeClosed(1, people.size())
                .filter(n -> !people.get(n - 1).isEmpty() && !state.forgotten().contains(n))
                .filter(n -> !state.erased().contains(UUID.fromString(people.get(n - 1))))
                .boxed()
                .toList();
    }

    /** What was merged is kept as long as the case into which it went. */
    static boolean isOver(CaseStatus status) {
        return switch (status) {
            case CLOSED, REFUSED, TRANSFERRED, LAPSED, ANSWERED -> true;
            default -> false;
        };
    }

    private static boolean isLong(CaseState state) {
        return switch (state.watched().collective()) {
            case MARKED, REPORTED -> true;
            case NO, FOUND -> false;
        };
    }

    private static LocalDate endedOn(CaseState state) {
        return new OccurredAt(requireNonNull(state.endedAt(), "What is over has ended")).day();
    }

    private Optional<RetentionReckoned> reckoned(CaseId caseId, CaseState state, String id, LocalDate start) {
        var region = state.filing().region();
        return limits.rule(id, region, start).map(rule -> {
            var deadline = limits.deadline("retention", id, region, start, now);
            return new RetentionReckoned(
                    caseId,
                    deadline.due(),
                    asksAfter(deadline.due()),
                    id,
                    deadline.ruleVersion(),
                    deadline.reckoning());
        });
    }

    private LocalDate last(CaseState state, String id, LocalDate start) {
        return limits.deadline("retention", id, state.filing().region(), start, now)
                .due();
    }

    private static Instant asksAfter(LocalDate last) {
        return last.plusDays(1).atTime(MORNING).atZone(Deadlines.ZONE).toInstant();
    }
}
