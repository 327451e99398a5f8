package org.hanshu.command.supervisioncase;

import java.util.List;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CollectiveFound;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.vocabulary.CaseStatus;

/** When a dispute is one of many 集体争议: ten workers or more with a claim in common (调解仲裁法 7). */
final class Many {

    private static final int ENOUGH = 10;

    private Many() {}

    /** Found once; whether it is one, a person says. */
    static List<CaseWatchEvent> found(CaseId caseId, CaseState state) {
        var workers = state.parties().workersAffected();
        var open = state.status() == CaseStatus.SCREENING || CaseStep.rests(state.status());
        if (!open || workers < ENOUGH || state.watched().collective() != Watched.Collective.NO) {
            return List.of();
        }
        var common = state.parties().ownClaims().stream()
                .filter(claim -> isCommon(claim, state.parties().claimants()))
                .map(Claim::n)
                .toList();
        return common.isEmpty() ? List.of() : List.of(new CollectiveFound(caseId, state.owner(), workers, common));
    }

    /** Of those who are only counted, nobody knows but that they are affected alike. */
    private static boolean isCommon(Claim claim, int named) {
        return named < ENOUGH || claim.claimants().size() >= ENOUGH;
    }
}
