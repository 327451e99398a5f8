package org.hanshu.query.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildEnding;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.child.ChildResumed;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidConcluded;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidGranted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionUpheld;
import org.hanshu.api.legalaid.LegalAidEvent.PreGranted;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.AgreementSealed;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.TermPerformed;
import org.hanshu.api.referral.ReferralEvent.ReferralAccepted;
import org.hanshu.api.referral.ReferralEvent.ReferralClosed;
import org.hanshu.api.referral.ReferralEvent.ReferralPrepared;
import org.hanshu.api.referral.ReferralEvent.ResultGiven;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.query.shared.ChildProgress;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * What counts of one mediation, referral or grant of legal aid.
 *
 * @param owner the union that opened it
 * @param reachedOn when what it was for was reached: an agreement bound, an agency took it on, aid was given
 * @param endedAs what came of it, once it has ended
 * @param drafted what the last draft of an agreement promises
 * @param told what the agency told last of how it came out
 */
record ChildFigures(
        ChildKind kind,
        List<CaseId> cases,
        OrganisationId owner,
        Region region,
        ChildProgress progress,
        LocalDate openedOn,
        @Nullable LocalDate reachedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endedAs,
        Money drafted,
        @Nullable String told,
        List<ChildAmount> amounts) {

    /** An agency told a result in a code that we do not know. */
    static final String OTHER_RESULT = "OTHER_RESULT";

    /** A referral ended, and no agency told a result. */
    static final String NO_RESULT = "NO_RESULT";

    static Optional<ChildFigures> evolve(Optional<ChildFigures> before, ChildEvent event, Told told) {
        var today = Days.of(told.occurredAt());
        return switch (event) {
            case MediationApplied first ->
                opened(first.kind(), first.cases(), first.owner(), first.region(), first, first.appliedOn());
            case ReferralPrepared first ->
                opened(first.kind(), first.cases(), first.owner(), first.region(), first, today);
            case LegalAidApplied first ->
                opened(first.kind(), first.cases(), first.owner(), first.region(), first, today);
            default -> before.map(figures -> figures.after(event, today)); // What is not counted has no first one.
        };
    }

    private static Optional<ChildFigures> opened(
            ChildKind kind, List<CaseId> cases, OrganisationId owner, Region region, ChildEvent first, LocalDate day) {
        return Optional.of(new ChildFigures(
                kind,
                cases,
                owner,
                region,
                ChildProgress.NONE.after(first),
                day,
                null,
                null,
                null,
                Money.ZERO,
                null,
                List.of()));
    }

    private ChildFigures after(ChildEvent event, LocalDate today) {
        return new ChildFigures(
                kind,
                cases,
                owner,
                region,
                progress.after(event),
                openedOn,
                reachedOn == null && reaches(event) ? today : reachedOn,
                endedOnAfter(event, today),
                endedAsAfter(event),
                event instanceof AgreementDrafted draft ? promised(draft.terms()) : drafted,
                event instanceof ResultGiven result ? code(result) : told,
                Stream.concat(amounts.stream(), amount(event, today)).toList());
    }

    private static boolean reaches(ChildEvent event) {
        return switch (event) {
            case AgreementSealed bound -> true;
            case ReferralAccepted taken -> true;
            case PreGranted given -> true;
            case LegalAidGranted given -> true;
            case ObjectionUpheld upheld -> upheld.granted();
            default -> false;
        };
    }

    private @Nullable LocalDate endedOnAfter(ChildEvent event, LocalDate today) {
        return switch (event) {
            case ChildEnding ended -> today;
            case ChildResumed again -> null;
            default -> endedOn;
        };
    }

    private @Nullable String endedAsAfter(ChildEvent event) {
        return switch (event) {
            case ChildEnding ended -> outcome(ended);
            case ChildResumed again -> null;
            default -> endedAs;
        };
    }

    private String outcome(ChildEnding ending) {
        return switch (ending) {
            case LegalAidConcluded done -> done.outcome().name();
            case LegalAidTerminated done -> outcome(done);
            case ReferralClosed closed -> told == null ? NO_RESULT : told;
            default ->
                Objects.requireNonNull(ending.leadsTo(), "What ends, ends in a state")
                        .name();
        };
    }

    /** An application that nobody went on with was no aid. */
    private static String outcome(LegalAidTerminated ended) {
        return ended.ground().endsGivenAid()
                ? LegalAidStatus.TERMINATED.name()
                : TerminationGround.APPLICATION_WITHDRAWN.name();
    }

    private static String code(ResultGiven result) {
        var code = result.told().outcomeCode();
        return code == null ? OTHER_RESULT : code.name();
    }

    private Stream<ChildAmount> amount(ChildEvent event, LocalDate today) {
        return switch (event) {
            case AgreementSealed bound -> ChildAmount.of(ChildAmount.Sort.AGREED, today, drafted);
            case TermPerformed kept -> ChildAmount.of(ChildAmount.Sort.RECOVERED, today, kept.amount());
            case ResultGiven result ->
                ChildAmount.of(ChildAmount.Sort.RECOVERED, today, result.told().amount());
            case LegalAidConcluded done -> ChildAmount.of(ChildAmount.Sort.RECOVERED, today, done.recovered());
            default -> Stream.of();
        };
    }

    private static Money promised(List<AgreementTerm> terms) {
        return terms.stream().flatMap(term -> Stream.ofNullable(term.amount())).reduce(Money.ZERO, Money::plus);
    }
}
