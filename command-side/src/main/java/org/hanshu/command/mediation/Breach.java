package org.hanshu.command.mediation;

import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementBreached;

/**
 * What of an agreement was not kept 违约.
 *
 * @param terms their numbers
 */
record Breach(List<Integer> terms) {

    static final Breach NONE = new Breach(List.of());

    Breach after(MediationEvent event) {
        return event instanceof AgreementBreached more
                ? new Breach(Stream.concat(terms.stream(), more.terms().stream())
                        .distinct()
                        .toList())
                : this;
    }

    boolean isOf(Agreement.Term term) {
        return terms.contains(term.agreed().n());
    }

    /** Those of them that were not kept later either. */
    List<AgreementTerm> left(Agreement agreement) {
        return agreement.terms().stream()
                .filter(term -> isOf(term) && !term.fulfilled())
                .map(Agreement.Term::agreed)
                .toList();
    }
}
