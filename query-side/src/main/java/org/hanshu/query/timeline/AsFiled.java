package org.hanshu.query.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;

/** The complaint as it was filed: what is told of it to who does not read all of the case is about nothing that came since. */
record AsFiled(ComplaintFiled filed) {

    Stream<TimelineRow> toldOf(TimelineRow row) {
        return toldOf(row.event()).map(row::telling).stream();
    }

    /** What is left of an event where only what was filed is known; nothing where it is about something else. */
    private Optional<Object> toldOf(Object event) {
        return switch (event) {
            case CaseClosed closed -> Optional.of(told(closed));
            case CaseSplit split -> {
                var told = told(split);
                yield told.claims().isEmpty() ? Optional.empty() : Optional.of(told);
            }
            default -> Optional.of(event); // Everything else is about the case as a whole.
        };
    }

    private CaseClosed told(CaseClosed closed) {
        var outcomes =
                closed.outcomes().stream().filter(each -> isClaim(each.n())).toList();
        return new CaseClosed(closed.caseId(), closed.cycle(), closed.reason(), closed.text(), outcomes);
    }

    private CaseSplit told(CaseSplit split) {
        var gone = known(split.goneClaimants(), this::isClaimant);
        return new CaseSplit(
                split.caseId(),
                split.to(),
                split.number(),
                known(split.claims(), this::isClaim),
                known(split.claimants(), this::isClaimant),
                known(split.respondents(), this::isRespondent),
                gone,
                known(split.goneRespondents(), this::isRespondent),
                Math.max(1, filed.workersAffected() - gone.size()),
                split.reason(),
                split.settleAt());
    }

    private static List<Integer> known(List<Integer> numbers, Predicate<Integer> known) {
        return numbers.stream().filter(known).toList();
    }

    private boolean isClaim(int n) {
        return filed.claims().stream().map(Claim::n).anyMatch(each -> each == n);
    }

    private boolean isClaimant(int n) {
        return filed.claimants().stream().map(Claimant::n).anyMatch(each -> each == n);
    }

    private boolean isRespondent(int n) {
        return filed.respondents().stream().map(Respondent::n).anyMatch(each -> each == n);
    }
}
