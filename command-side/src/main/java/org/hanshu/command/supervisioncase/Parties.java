package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.hanshu.command.supervisioncase.PartyNumbers.chained;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentWithdrawalAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WithdrawalAnnulled;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.GivenConsent;
import org.hanshu.api.supervisioncase.PartiesEvent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantErased;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsReopened;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentGiven;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentsCarriedOver;
import org.hanshu.api.supervisioncase.PartiesEvent.MentionsErased;
import org.hanshu.api.supervisioncase.PartiesEvent.RepresentativesAppointed;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentIdentified;
import org.hanshu.api.supervisioncase.RelatedCasesEvent;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;

/**
 * Who stands against whom, and for what; each list is numbered from 1 and never renumbered.
 *
 * @param joined who claims, as far as the case must remember it
 * @param settled the claims that were not reopened with the case, by number
 * @param workersAffected how many are affected in all
 * @param gone what became another case's
 */
record Parties(
        List<Respondent> respondents,
        Joined joined,
        List<Claim> claims,
        int workersAffected,
        Consents consents,
        Set<Integer> settled,
        Gone gone) {

    Parties {
        gone = requireNonNullElse(gone, Gone.NOTHING); // A snapshot from before there was any has none.
    }

    /** Of those that are still the case's own. */
    List<Integer> numbersOfClaims() {
        return ownClaims().stream().map(Claim::n).toList();
    }

    List<Claim> ownClaims() {
        return claims.stream()
                .filter(claim -> !gone.claims().containsKey(claim.n()))
                .toList();
    }

    Claim claim(int n) {
        return claims.get(n - 1);
    }

    static Parties of(ComplaintFiled filed) {
        return new Parties(
                filed.respondents(),
                Joined.NOBODY.with(filed.claimants()),
                filed.claims(),
                filed.workersAffected(),
                Consents.of(filed),
                Set.of(),
                Gone.NOTHING);
    }

    Parties after(PartiesEvent event) {
        return switch (event) {
            case RespondentAdded added -> against(chained(respondents, List.of(added.respondent())));
            case RespondentIdentified known ->
                against(respondents.stream()
                        .map(each -> each.n() == known.respondent().n() ? known.respondent() : each)
                        .toList());
            case ClaimantsAdded added -> with(added);
            case RepresentativesAppointed appointed -> by(joined.speaking(appointed.claimants()));
            case ClaimsAdded added -> about(chained(claims, added.claims()));
            case ClaimsReopened again -> leaving(others(again.claims()));
            case ConsentGiven given -> agreed(consents.with(given));
            case ConsentWithdrawn back -> agreed(consents.without(back));
            case ConsentsCarriedOver carried -> agreed(consents.with(carried));
            case ClaimantsWithdrawn out ->
                by(joined.without(out.claimants())).agreed(consents.without(out.claimants()));
            case ClaimantErased erased -> this; // Who stood there keeps the number.
            case MentionsErased erased -> this;
        };
    }

    Parties after(RelatedCasesEvent event) {
        return switch (event) {
            case CaseTakenIn taken -> affecting(taken.workersAffected(), gone);
            case CaseSplit split ->
                by(joined.without(split.goneClaimants()))
                        .agreed(consents.without(split.goneClaimants()))
                        .affecting(split.workersAffected(), gone.with(split));
            case CaseMerged merged -> closed();
            default -> this; // Nobody comes or goes.
        };
    }

    Parties after(CaseCorrectionEvent event) {
        return switch (event) {
            case PartiesCorrected right -> corrected(right);
            case ConsentAnnulled no ->
                agreed(consents.without(new GivenConsent(no.claimant(), no.towards(), no.purpose())));
            case ConsentWithdrawalAnnulled no ->
                agreed(consents.with(new GivenConsent(no.claimant(), no.towards(), no.purpose())));
            case WithdrawalAnnulled no -> by(joined.back(no)).agreed(consents.with(no.consents()));
            default -> this; // Whatever else is put right is not about them.
        };
    }

    private Parties corrected(PartiesCorrected right) {
        return new Parties(
                PartiesPutRight.respondents(respondents, right),
                joined.corrected(right.claimants()),
                PartiesPutRight.claims(claims, right),
                right.workersAffected(),
                consents,
                settled,
                gone);
    }

    /** With the case closed, all of its claims were at issue. */
    Parties closed() {
        return leaving(Set.of());
    }

    /** Whether nobody who claims told anything by which they could be reached. */
    boolean areUnnamed() {
        return joined.subjects().stream().allMatch(String::isEmpty);
    }

    /** The claims that are at issue in the present round. */
    List<Claim> atIssue() {
        return ownClaims().stream()
                .filter(claim -> !settled.contains(claim.n()))
                .toList();
    }

    /** How many claimants were named so far. */
    int claimants() {
        return joined.subjects().size();
    }

    /** The claimants who are these data subjects and whom no respondent may be told. */
    List<Integer> unnamed(Set<UUID> subjects) {
        return joined.numbersOf(subjects).stream()
                .filter(n -> !consents.mayBeNamed(n))
                .toList();
    }

    private Parties with(ClaimantsAdded added) {
        var numbers = added.claimants().stream().map(each -> each.n()).toList();
        var shared = claims.stream()
                .map(claim -> added.claims().contains(claim.n()) ? shared(claim, numbers) : claim)
                .toList();
        return new Parties(
                respondents, joined.with(added.claimants()), shared, added.workersAffected(), consents, settled, gone);
    }

    private static Claim shared(Claim claim, List<Integer> claimants) {
        return new Claim(
                claim.n(),
                claim.cause(),
                claim.amount(),
                claim.from(),
                claim.to(),
                claim.knownOn(),
                chained(claim.claimants(), claimants),
                claim.respondents());
    }

    private Parties against(List<Respondent> others) {
        return new Parties(others, joined, claims, workersAffected, consents, settled, gone);
    }

    private Parties by(Joined others) {
        return new Parties(respondents, others, claims, workersAffected, consents, settled, gone);
    }

    private Parties about(List<Claim> others) {
        return new Parties(respondents, joined, others, workersAffected, consents, settled, gone);
    }

    private Set<Integer> others(List<Integer> reopened) {
        return numbersOfClaims().stream().filter(n -> !reopened.contains(n)).collect(toUnmodifiableSet());
    }

    private Parties leaving(Set<Integer> others) {
        return new Parties(respondents, joined, claims, workersAffected, consents, others, gone);
    }

    private Parties agreed(Consents others) {
        return new Parties(respondents, joined, claims, workersAffected, others, settled, gone);
    }

    private Parties affecting(int workers, Gone others) {
        return new Parties(respondents, joined, claims, workers, consents, settled, others);
    }
}
