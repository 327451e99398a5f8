package org.hanshu.query.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceCorrected;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ApproachConverted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.DisputeKind;
import org.hanshu.query.shared.CaseProgress;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.Hands;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * What counts of one case.
 *
 * @param claims what is claimed in it
 * @param paid what was performed of a settlement
 */
record CaseFigures(
        CaseProgress progress,
        Hands hands,
        OrganisationId filer,
        Region region,
        ApproachKind kind,
        List<Claimed> claims,
        Openings openings,
        TimeLimits limits,
        List<Paid> paid) {

    static Optional<CaseFigures> evolve(Optional<CaseFigures> before, SupervisionCaseEvent event, Told told) {
        return event instanceof ComplaintFiled filed
                ? Optional.of(filed(filed, told))
                : before.map(figures -> figures.after(event, told));
    }

    private static CaseFigures filed(ComplaintFiled filed, Told told) {
        return new CaseFigures(
                CaseProgress.FILED,
                Hands.of(filed.owner()),
                filed.filer(),
                filed.region(),
                filed.kind(),
                filed.claims().stream().map(Claimed::of).toList(),
                Openings.since(Days.of(filed.receivedAt()), told),
                TimeLimits.NONE,
                List.of());
    }

    /** Under which law it stands: under one, under both, or under none while nothing is claimed. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    Dispute dispute() {
        return Dispute.of(
                claims.stream().map(claim -> claim.cause().dispute()).distinct().toList());
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<Cause> causes() {
        return claims.stream().map(Claimed::cause).distinct().toList();
    }

    /** What is claimed in labour disputes. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    Money labour() {
        return claimed(DisputeKind.LABOUR);
    }

    /** What is claimed in others. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    Money civil() {
        return claimed(DisputeKind.CIVIL);
    }

    private Money claimed(DisputeKind dispute) {
        return claims.stream()
                .filter(claim -> claim.cause().dispute() == dispute)
                .flatMap(claim -> Stream.ofNullable(claim.amount()))
                .reduce(Money.ZERO, Money::plus);
    }

    private CaseFigures after(SupervisionCaseEvent event, Told told) {
        var next = progress.after(event);
        return new CaseFigures(
                next,
                hands.after(event),
                filer,
                region,
                event instanceof ApproachConverted converted ? converted.to() : kind,
                claimsAfter(event),
                openingsAfter(event, next.status(), told),
                limits.after(event),
                paidAfter(event, told));
    }

    /** What was split from another case came with that, long ago, and is a case of its own since it was split. */
    private Openings openingsAfter(SupervisionCaseEvent event, CaseStatus next, Told told) {
        return event instanceof CasesLinked link && link.splitOff()
                ? Openings.since(Days.of(told.occurredAt()), told)
                : openings.after(event).moved(progress.status(), next, event, told);
    }

    /** What became another case's is counted there. */
    private List<Claimed> claimsAfter(SupervisionCaseEvent event) {
        return switch (event) {
            case ClaimsAdded added ->
                Stream.concat(claims.stream(), added.claims().stream().map(Claimed::of))
                        .toList();
            case CaseSplit split ->
                claims.stream()
                        .filter(each -> !split.claims().contains(each.n()))
                        .toList();
            case CaseMerged merged -> claims.stream().map(Claimed::elsewhere).toList();
            case PartiesCorrected right ->
                claims.stream().map(each -> corrected(each, right.claims())).toList();
            default -> claims; // Nothing else moves a claim.
        };
    }

    private static Claimed corrected(Claimed told, List<Claim> right) {
        return right.stream()
                .filter(each -> each.n() == told.n())
                .findFirst()
                .map(Claimed::of)
                .orElse(told);
    }

    private List<Paid> paidAfter(SupervisionCaseEvent event, Told told) {
        return switch (event) {
            case SettlementTermPerformed done -> withPaid(Days.of(told.occurredAt()), done.amount(), told.id());
            case PerformanceCorrected right ->
                paid.stream()
                        .flatMap(each -> each.isOf(right.event()) ? corrected(each, right.amount()) : Stream.of(each))
                        .toList();
            case PerformanceAnnulled no ->
                paid.stream().filter(each -> !each.isOf(no.event())).toList();
            default -> paid;
        };
    }

    private List<Paid> withPaid(LocalDate day, @Nullable Money amount, String event) {
        return amount == null
                ? paid
                : Stream.concat(paid.stream(), Stream.of(new Paid(day, amount, event)))
                        .toList();
    }

    private static Stream<Paid> corrected(Paid told, @Nullable Money amount) {
        return amount == null ? Stream.empty() : Stream.of(new Paid(told.day(), amount, told.event()));
    }
}
