package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Set;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CollectiveFound;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Cause;

/** When a dispute is one of many 集体争议: ten workers or more with a claim in common (调解仲裁法 7). */
final class Many {

    private static final int ENOUGH = 10;

    private Many() {}

    /** Found once; whether it is one, a person says. */
    static List<CaseWatchEvent> found(CaseId caseId, CaseState state) {
        var workers = state.parties().workersAffected();
        var open = state.status() == CaseStatus.SCREENING || CaseStep.rests(state.status());
        if (!open || !areEnough(workers) || state.watched().collective() != Watched.Collective.NO) {
            return List.of();
        }
        var common = common(state.parties());
        return common.isEmpty() ? List.of() : List.of(new CollectiveFound(caseId, state.owner(), workers, common));
    }

    static boolean areEnough(int workers) {
        return workers >= ENOUGH;
    }

    /** What ten or more ask alike: of the same respondents, for the same cause, in one claim or each in their own. */
    private static List<Integer> common(Parties parties) {
        return parties.ownClaims().stream().collect(groupingBy(Asked::of)).values().stream()
                .filter(claims -> areAskedByMany(claims, parties.claimants()))
                .flatMap(List::stream)
                .map(Claim::n)
                .sorted()
                .toList();
    }

    /** Of those who are only counted, nobody knows but that they are affected alike. */
    private static boolean areAskedByMany(List<Claim> claims, int named) {
        var askedBy =
                claims.stream().flatMap(claim -> claim.claimants().stream()).distinct();
        return named < ENOUGH || askedBy.count() >= ENOUGH;
    }

    private record Asked(Cause cause, Set<Integer> respondents) {

        static Asked of(Claim claim) {
            return new Asked(claim.cause(), Set.copyOf(claim.respondents()));
        }
    }
}
