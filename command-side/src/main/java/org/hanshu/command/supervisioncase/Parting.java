package org.hanshu.command.supervisioncase;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.SplitCase;

/**
 * What leaves a case that is split, by number: claims go whole, and with them whoever claims and answers. Who still claims
 * something here, or answers for something, stays here too; a claimant who was named goes altogether.
 */
record Parting(
        List<Integer> claims,
        List<Integer> claimants,
        List<Integer> respondents,
        List<Integer> goneClaimants,
        List<Integer> goneRespondents) {

    /** Refuses where nothing would go, or nothing stay. */
    static Parting of(Parties parties, SplitCase command) {
        PartyNumbers.checkClaims(parties, command.claims(), "claims");
        PartyNumbers.checkClaimants(parties, command.claimants(), "claimants");
        PartyNumbers.checkRespondents(parties, command.respondents(), "respondents");
        Predicate<Claim> isNamed = claim -> command.claims().contains(claim.n())
                || areAll(claiming(parties, claim), command.claimants())
                || areAll(claim.respondents(), command.respondents());
        var going = parties.atIssue().stream().filter(isNamed).toList();
        if (going.isEmpty()) {
            throw CaseRule.A_SPLIT_TAKES_CLAIMS.violatedBy("claims");
        }
        return of(parties, going, command);
    }

    private static Parting of(Parties parties, List<Claim> going, SplitCase command) {
        var staying = parties.ownClaims().stream()
                .filter(claim -> !going.contains(claim))
                .toList();
        var claimants = numbers(going, claim -> claiming(parties, claim), command.claimants());
        var respondents = numbers(going, Claim::respondents, command.respondents());
        var stillClaiming = numbers(staying, Claim::claimants, List.of());
        stillClaiming.removeAll(command.claimants());
        var stillAnswering = numbers(staying, Claim::respondents, List.of());
        return new Parting(
                going.stream().map(Claim::n).toList(),
                List.copyOf(claimants),
                List.copyOf(respondents),
                without(claimants, stillClaiming),
                without(respondents, stillAnswering));
    }

    /** Refuses where the case would be left with nothing to decide. */
    void checkSomethingStays(Parties parties) {
        if (claims.size() == parties.atIssue().size()) {
            throw CaseRule.A_SPLIT_LEAVES_CLAIMS.violated(Map.of());
        }
    }

    /** Who withdrew takes nothing along. */
    private static List<Integer> claiming(Parties parties, Claim claim) {
        return claim.claimants().stream().filter(parties.joined()::claims).toList();
    }

    private static boolean areAll(List<Integer> some, List<Integer> named) {
        return !some.isEmpty() && named.containsAll(some);
    }

    private static Set<Integer> numbers(List<Claim> claims, Function<Claim, List<Integer>> whose, List<Integer> named) {
        var all = new TreeSet<>(named);
        claims.forEach(claim -> all.addAll(whose.apply(claim)));
        return all;
    }

    private static List<Integer> without(Set<Integer> all, Set<Integer> some) {
        return all.stream().filter(n -> !some.contains(n)).toList();
    }
}
