package org.hanshu.command.supervisioncase;

import static org.hanshu.api.supervisioncase.SupervisionCaseEvent.termClock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hanshu.api.shared.Money;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.SettlementCorrected;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.vocabulary.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * A consultation 协商 of both sides, and what they settled on.
 *
 * @param from where the case stood before
 * @param terms none before they settled
 * @param settledOn the day on which they did
 */
record Consultation(
        CaseStatus from, List<Term> terms, @Nullable LocalDate settledOn) {

    record Term(SettlementTerm agreed, Money paid, boolean fulfilled) {

        /** What was paid where nobody says how much: all that was still owed. */
        Optional<Money> owed() {
            return Optional.ofNullable(agreed.amount())
                    .map(whole -> new Money(whole.yuan().subtract(paid.yuan()).max(Money.ZERO.yuan())));
        }
    }

    static Consultation proposed(CaseStatus from) {
        return new Consultation(from, List.of(), null);
    }

    Consultation settled(List<SettlementTerm> agreed, LocalDate on) {
        return new Consultation(
                from,
                agreed.stream().map(term -> new Term(term, Money.ZERO, false)).toList(),
                on);
    }

    Consultation after(SettlementTermPerformed performed) {
        return turned(each -> each.agreed().n() == performed.n() ? paid(each, performed) : each);
    }

    Consultation after(CaseCorrectionEvent event) {
        return switch (event) {
            case SettlementCorrected right -> corrected(right);
            case PerformanceCorrected right -> standing(right.n(), right.paid(), right.fulfilled());
            case PerformanceAnnulled no -> standing(no.n(), no.paid(), no.fulfilled());
            default -> this; // Whatever else is put right is not about it.
        };
    }

    private Consultation corrected(SettlementCorrected right) {
        return turned(each -> right.terms().stream()
                .filter(term -> term.n() == each.agreed().n())
                .findFirst()
                .map(term -> new Term(term, each.paid(), right.fulfilled().contains(term.n())))
                .orElse(each));
    }

    private Consultation standing(int n, Money paid, boolean fulfilled) {
        return turned(each -> each.agreed().n() == n ? new Term(each.agreed(), paid, fulfilled) : each);
    }

    private Consultation turned(UnaryOperator<Term> change) {
        return new Consultation(from, terms.stream().map(change).toList(), settledOn);
    }

    private static Term paid(Term term, SettlementTermPerformed performed) {
        var sum = performed.amount() == null ? term.paid() : term.paid().plus(performed.amount());
        return new Term(term.agreed(), sum, performed.fulfilled());
    }

    Optional<Term> find(int n) {
        return terms.stream().filter(each -> each.agreed().n() == n).findFirst();
    }

    /** Whether they had not settled yet on this day. */
    boolean isUnsettledOn(LocalDate day) {
        return settledOn != null && day.isBefore(settledOn);
    }

    boolean hasFulfilled(String clock) {
        return terms.stream()
                .anyMatch(
                        each -> each.fulfilled() && termClock(each.agreed().n()).equals(clock));
    }

    boolean isKept() {
        return terms.stream().allMatch(Term::fulfilled);
    }
}
