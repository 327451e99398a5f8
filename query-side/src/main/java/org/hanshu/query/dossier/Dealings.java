package org.hanshu.query.dossier;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingCorrected;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.query.shared.Hands;
import org.jspecify.annotations.Nullable;

/**
 * What goes on about a case beside the union's own investigation.
 *
 * @param hands in whose hands it is, once anybody was asked to take it over
 * @param relations what it has to do with other cases
 * @param talks the last consultation, while it goes on or what was settled is followed
 * @param corrections those that a second person decides on, or decided
 * @param watch what is seen by who watches over it
 */
record Dealings(
        List<Proceeding> proceedings,
        @Nullable Talks talks,
        @Nullable Hands hands,
        Relations relations,
        List<CorrectionView> corrections,
        Watch watch) {

    static final Dealings NONE = new Dealings(List.of(), null, null, Relations.NONE, List.of(), Watch.NOBODY);

    Dealings {
        relations = requireNonNullElse(relations, Relations.NONE); // Rows that an earlier release wrote have none.
        corrections = requireNonNullElse(corrections, List.of());
        watch = requireNonNullElse(watch, Watch.NOBODY);
    }

    /**
     * Something before an arbitrator, a court or an agency.
     *
     * @param endedBy the id of the event that told its end
     */
    record Proceeding(
            ProceedingNoted noted,
            @Nullable Personal<String> outcome,
            @Nullable LocalDate endedOn,
            @Nullable String endedBy) {

        Proceeding corrected(ProceedingCorrected right) {
            var as = new ProceedingNoted(
                    noted.caseId(),
                    noted.n(),
                    noted.kind(),
                    right.body(),
                    right.number(),
                    noted.claims(),
                    right.since());
            return new Proceeding(as, outcome, right.endedOn(), endedBy);
        }

        Proceeding withOutcome(@Nullable Personal<String> other) {
            return new Proceeding(noted, other, endedOn, endedBy);
        }
    }

    Dealings with(ProceedingNoted noted) {
        return with(Stream.concat(proceedings.stream(), Stream.of(new Proceeding(noted, null, null, null)))
                .toList());
    }

    Dealings with(ProceedingEnded ended, String id) {
        return turned(ended.n(), each -> new Proceeding(each.noted(), ended.outcome(), ended.endedOn(), id));
    }

    Dealings turned(int n, UnaryOperator<Proceeding> change) {
        return with(proceedings.stream()
                .map(each -> each.noted().n() == n ? change.apply(each) : each)
                .toList());
    }

    Dealings without(int n) {
        return with(proceedings.stream().filter(each -> each.noted().n() != n).toList());
    }

    /** Of the proceeding whose end this event told, the outcome in other words. */
    Dealings worded(String event, @Nullable Personal<String> text) {
        return with(proceedings.stream()
                .map(each -> event.equals(each.endedBy()) ? each.withOutcome(text) : each)
                .toList());
    }

    Dealings with(@Nullable Talks others) {
        return new Dealings(proceedings, others, hands, relations, corrections, watch);
    }

    Dealings in(Hands others) {
        return new Dealings(proceedings, talks, others, relations, corrections, watch);
    }

    Dealings beside(Relations others) {
        return new Dealings(proceedings, talks, hands, others, corrections, watch);
    }

    Dealings corrected(List<CorrectionView> others) {
        return new Dealings(proceedings, talks, hands, relations, others, watch);
    }

    Dealings watched(CaseWatchEvent event, Instant at) {
        return new Dealings(proceedings, talks, hands, relations, corrections, watch.after(event, at));
    }

    private Dealings with(List<Proceeding> others) {
        return new Dealings(others, talks, hands, relations, corrections, watch);
    }
}
