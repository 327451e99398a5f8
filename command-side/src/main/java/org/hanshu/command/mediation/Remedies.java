package org.hanshu.command.mediation;

import static org.hanshu.api.vocabulary.Cause.OCCUPATIONAL_INJURY;
import static org.hanshu.api.vocabulary.Cause.TERMINATION;
import static org.hanshu.api.vocabulary.Cause.UNPAID_WAGES;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.OpenRemedy;
import org.hanshu.api.mediation.Remedy;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.DisputeKind;

/** What stands open once something was not kept, or not agreed in time: it follows from who mediated and what about. */
final class Remedies {

    /** Pay, medical costs of an injury, economic compensation (劳动争议调解仲裁法 16). */
    private static final Set<Cause> PAYMENT_ORDERED = EnumSet.of(UNPAID_WAGES, OCCUPATIONAL_INJURY, TERMINATION);

    private Remedies() {}

    /**
     * Whether an agreement of this mediation can be given force so: the arbitrators look at labour disputes only (办案规则
     * 74), and a court that entrusted the mediation makes a document of its own.
     */
    static boolean isReviewedBy(ReviewKind kind, MediationApplied applied) {
        return !applied.route().isOfACourt() && (kind == ReviewKind.JUDICIAL_CONFIRMATION || hasLabourDispute(applied));
    }

    /** What is open when the time of the law is over: arbitration for labour disputes, the court for the others. */
    static List<Remedy> withoutAgreement(MediationApplied applied) {
        var civil = applied.claims().stream().anyMatch(claim -> claim.cause().dispute() == DisputeKind.CIVIL);
        return Stream.concat(
                        hasLabourDispute(applied) ? Stream.of(Remedy.ARBITRATE) : Stream.empty(),
                        civil ? Stream.of(Remedy.SUE_DIRECTLY) : Stream.empty())
                .toList();
    }

    /** What is open for these terms, which were not kept: with a title to execute, nothing is decided a second time. */
    static List<OpenRemedy> of(MediationState mediation, List<AgreementTerm> broken) {
        if (mediation.isGranted()) {
            return List.of(new OpenRemedy(Remedy.EXECUTE, numbers(broken)));
        }
        var payOnly = mediation.agreement().terms().stream()
                .allMatch(term -> term.agreed().moneyOnly());
        return Stream.of(Remedy.PAYMENT_ORDER, Remedy.ARBITRATE, Remedy.SUE_DIRECTLY)
                .map(remedy -> new OpenRemedy(
                        remedy,
                        numbers(broken.stream()
                                .filter(isOpen(remedy, mediation.applied(), payOnly))
                                .toList())))
                .filter(each -> !each.terms().isEmpty())
                .toList();
    }

    private static Predicate<AgreementTerm> isOpen(Remedy remedy, MediationApplied applied, boolean payOnly) {
        return term -> {
            var cause = cause(term, applied);
            var labour = cause.dispute() == DisputeKind.LABOUR;
            var court = applied.route().isOfACourt();
            return switch (remedy) {
                case PAYMENT_ORDER -> term.moneyOnly() && PAYMENT_ORDERED.contains(cause) && !court;
                case ARBITRATE -> labour && !court;
                case SUE_DIRECTLY -> payOnly || !labour || court;
                case EXECUTE -> false; // Without a title nothing is executed.
            };
        };
    }

    private static Cause cause(AgreementTerm term, MediationApplied applied) {
        return applied.claims().stream()
                .filter(claim -> claim.n() == term.claim())
                .findFirst()
                .orElseThrow()
                .cause();
    }

    private static boolean hasLabourDispute(MediationApplied applied) {
        return applied.claims().stream().anyMatch(claim -> claim.cause().dispute() == DisputeKind.LABOUR);
    }

    private static List<Integer> numbers(List<AgreementTerm> terms) {
        return terms.stream().map(AgreementTerm::n).toList();
    }
}
