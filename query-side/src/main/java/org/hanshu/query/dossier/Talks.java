package org.hanshu.query.dossier;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.shared.Money;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.jspecify.annotations.Nullable;

/** A consultation 协商, and what came of it. */
record Talks(ConsultationProposed proposed, List<Term> terms) {

    /** A term of the settlement, and what was done about it. */
    record Term(SettlementTerm agreed, Money paid, @Nullable LocalDate performedOn, boolean fulfilled) {

        Term after(SettlementTermPerformed done) {
            var sum = done.amount() == null ? paid : paid.plus(done.amount());
            return new Term(agreed, sum, done.performedOn(), done.fulfilled());
        }
    }

    static Talks of(ConsultationProposed proposed) {
        return new Talks(proposed, List.of());
    }

    Talks settled(SettlementRecorded settled) {
        return new Talks(
                proposed,
                settled.terms().stream()
                        .map(each -> new Term(each, Money.ZERO, null, false))
                        .toList());
    }

    Talks after(SettlementTermPerformed done) {
        return new Talks(
                proposed,
                terms.stream()
                        .map(each -> each.agreed().n() == done.n() ? each.after(done) : each)
                        .toList());
    }
}
