package org.hanshu.query.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hanshu.api.shared.Money;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.SettlementCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WordsCorrected;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.jspecify.annotations.Nullable;

/**
 * A consultation 协商, and what came of it.
 *
 * @param event the id of the event that told that it began; rows that an earlier release wrote have none
 */
record Talks(
        ConsultationProposed proposed,
        List<Term> terms,
        @Nullable String event) {

    /** A term of the settlement, and what was done about it. */
    record Term(SettlementTerm agreed, Money paid, @Nullable LocalDate performedOn, boolean fulfilled) {

        Term corrected(SettlementCorrected right) {
            return right.terms().stream()
                    .filter(each -> each.n() == agreed.n())
                    .findFirst()
                    .map(each ->
                            new Term(each, paid, performedOn, right.fulfilled().contains(each.n())))
                    .orElse(this);
        }

        Term after(SettlementTermPerformed done) {
            var sum = done.amount() == null ? paid : paid.plus(done.amount());
            return new Term(agreed, sum, done.performedOn(), done.fulfilled());
        }
    }

    static Talks of(ConsultationProposed proposed, String event) {
        return new Talks(proposed, List.of(), event);
    }

    Talks worded(WordsCorrected right) {
        return right.event().equals(event)
                ? new Talks(
                        new ConsultationProposed(
                                proposed.caseId(), proposed.claimants(), proposed.respondents(), right.text()),
                        terms,
                        event)
                : this;
    }

    Talks settled(SettlementRecorded settled) {
        return new Talks(
                proposed,
                settled.terms().stream()
                        .map(each -> new Term(each, Money.ZERO, null, false))
                        .toList(),
                event);
    }

    Talks after(SettlementTermPerformed done) {
        return turned(each -> each.agreed().n() == done.n() ? each.after(done) : each);
    }

    Talks after(CaseCorrectionEvent event) {
        return switch (event) {
            case SettlementCorrected right -> turned(each -> each.corrected(right));
            case PerformanceCorrected right ->
                standing(right.n(), right.paid(), right.performedOn(), right.fulfilled());
            case PerformanceAnnulled no -> standing(no.n(), no.paid(), no.performedOn(), no.fulfilled());
            default -> this; // Whatever else is put right is not about them.
        };
    }

    private Talks standing(int n, Money paid, @Nullable LocalDate on, boolean fulfilled) {
        return turned(each -> each.agreed().n() == n ? new Term(each.agreed(), paid, on, fulfilled) : each);
    }

    private Talks turned(UnaryOperator<Term> change) {
        return new Talks(proposed, terms.stream().map(change).toList(), event);
    }
}
