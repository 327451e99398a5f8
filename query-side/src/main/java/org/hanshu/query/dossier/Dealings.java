package org.hanshu.query.dossier;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.shared.Personal;
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
 */
record Dealings(
        List<Proceeding> proceedings,
        @Nullable Talks talks,
        @Nullable Hands hands,
        Relations relations) {

    static final Dealings NONE = new Dealings(List.of(), null, null, Relations.NONE);

    Dealings {
        relations = requireNonNullElse(relations, Relations.NONE); // A row written before there were any has none.
    }

    /** Something before an arbitrator, a court or an agency. */
    record Proceeding(
            ProceedingNoted noted,
            @Nullable Personal<String> outcome,
            @Nullable LocalDate endedOn) {}

    Dealings with(ProceedingNoted noted) {
        return new Dealings(
                Stream.concat(proceedings.stream(), Stream.of(new Proceeding(noted, null, null)))
                        .toList(),
                talks,
                hands,
                relations);
    }

    Dealings with(ProceedingEnded ended) {
        return new Dealings(
                proceedings.stream()
                        .map(each -> each.noted().n() == ended.n()
                                ? new Proceeding(each.noted(), ended.outcome(), ended.endedOn())
                                : each)
                        .toList(),
                talks,
                hands,
                relations);
    }

    Dealings with(@Nullable Talks others) {
        return new Dealings(proceedings, others, hands, relations);
    }

    Dealings in(Hands others) {
        return new Dealings(proceedings, talks, others, relations);
    }

    Dealings beside(Relations others) {
        return new Dealings(proceedings, talks, hands, others);
    }
}
