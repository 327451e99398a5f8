package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationFailed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.vocabulary.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * The talks of both sides.
 *
 * @param last those that go on, or whose settlement is followed
 * @param terms how many terms were settled on so far, in whichever talks
 */
record Talks(@Nullable Consultation last, int terms) {

    static final Talks NONE = new Talks(null, 0);

    /** {@code from} is where the case stood until then. */
    Talks after(ConsultationEvent event, CaseStatus from, LocalDate on) {
        return switch (event) {
            case ConsultationProposed proposed -> new Talks(Consultation.proposed(from), terms);
            case SettlementRecorded settled ->
                new Talks(
                        going().settled(settled.terms(), on),
                        terms + settled.terms().size());
            case SettlementTermPerformed performed -> new Talks(going().after(performed), terms);
            case ConsultationFailed failed -> over();
        };
    }

    Talks after(CaseCorrectionEvent correction) {
        return last == null ? this : new Talks(last.after(correction), terms);
    }

    Talks over() {
        return new Talks(null, terms);
    }

    private Consultation going() {
        return requireNonNull(last);
    }
}
