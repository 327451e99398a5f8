package org.hanshu.query.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.jspecify.annotations.Nullable;

/**
 * What goes on about a case beside the union's own investigation.
 *
 * @param talks the last consultation, while it goes on or what was settled is followed
 */
record Dealings(List<Proceeding> proceedings, @Nullable Talks talks) {

    static final Dealings NONE = new Dealings(List.of(), null);

    /** Something before an arbitrator, a court or an agency. */
    record Proceeding(
            ProceedingNoted noted,
            @Nullable Personal<String> outcome,
            @Nullable LocalDate endedOn) {}

    Dealings with(ProceedingNoted noted) {
        return new Dealings(
                Stream.concat(proceedings.stream(), Stream.of(new Proceeding(noted, null, null)))
                        .toList(),
                talks);
    }

    Dealings with(ProceedingEnded ended) {
        return new Dealings(
                proceedings.stream()
                        .map(each -> each.noted().n() == ended.n()
                                ? new Proceeding(each.noted(), ended.outcome(), ended.endedOn())
                                : each)
                        .toList(),
                talks);
    }

    Dealings with(@Nullable Talks others) {
        return new Dealings(proceedings, others);
    }
}
