package org.hanshu.command.mediation;

import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementBreached;
import org.hanshu.api.mediation.MediationEvent.RemediesOpened;
import org.hanshu.api.mediation.OpenRemedy;

/**
 * What of an agreement was not kept 违约, and what is open since.
 *
 * @param terms their numbers
 */
record Breach(List<Integer> terms, List<OpenRemedy> remedies) {

    static final Breach NONE = new Breach(List.of(), List.of());

    Breach after(MediationEvent event) {
        return switch (event) {
            case AgreementBreached more -> new Breach(and(more.terms()), more.remedies());
            case RemediesOpened others -> new Breach(terms, others.remedies());
            default -> this; // Nothing else opens a remedy.
        };
    }

    private List<Integer> and(List<Integer> more) {
        return Stream.concat(terms.stream(), more.stream()).distinct().toList();
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
