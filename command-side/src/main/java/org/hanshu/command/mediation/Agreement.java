package org.hanshu.command.mediation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.MediatorSigned;
import org.hanshu.api.mediation.MediationEvent.PartySigned;
import org.hanshu.api.mediation.MediationEvent.TermPerformed;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.shared.Money;

/**
 * What both sides agree on 调解协议, and who signed it.
 *
 * @param last the last number that a term was given, in a former draft too
 * @param by the mediators who signed
 */
record Agreement(int last, List<Term> terms, Set<MediationParty> signed, Set<String> by) {

    static final Agreement NONE = new Agreement(0, List.of(), Set.of(), Set.of());

    record Term(AgreementTerm agreed, Money paid, boolean fulfilled) {

        /** What is still to be paid, where it is about money. */
        Optional<Money> owed() {
            return Optional.ofNullable(agreed.amount())
                    .map(whole -> new Money(whole.yuan().subtract(paid.yuan()).max(Money.ZERO.yuan())));
        }

        /** Whether its last day was over on this one, and it was not kept. */
        boolean isOverdueOn(LocalDate day) {
            return !fulfilled && (agreed.due() == null || agreed.due().isBefore(day));
        }
    }

    Agreement after(MediationEvent event) {
        return switch (event) {
            case AgreementDrafted drafted -> drafted(drafted.terms());
            case PartySigned one -> new Agreement(last, terms, and(signed, one.party()), by);
            case MediatorSigned one -> new Agreement(last, terms, signed, and(by, one.mediator()));
            case TermPerformed performed -> performed(performed);
            default -> this; // Nothing else is about it.
        };
    }

    Optional<Term> find(int n) {
        return terms.stream().filter(term -> term.agreed().n() == n).findFirst();
    }

    boolean isKept() {
        return terms.stream().allMatch(Term::fulfilled);
    }

    private static Agreement drafted(List<AgreementTerm> agreed) {
        return new Agreement(
                agreed.getLast().n(),
                agreed.stream().map(term -> new Term(term, Money.ZERO, false)).toList(),
                Set.of(),
                Set.of());
    }

    private Agreement performed(TermPerformed event) {
        return new Agreement(
                last,
                terms.stream()
                        .map(term -> term.agreed().n() == event.n() ? paid(term, event) : term)
                        .toList(),
                signed,
                by);
    }

    private static Term paid(Term term, TermPerformed event) {
        var sum = event.amount() == null ? term.paid() : term.paid().plus(event.amount());
        return new Term(term.agreed(), sum, event.fulfilled());
    }

    private static <T> Set<T> and(Set<T> before, T one) {
        var all = new HashSet<>(before);
        all.add(one);
        return Set.copyOf(all);
    }
}
