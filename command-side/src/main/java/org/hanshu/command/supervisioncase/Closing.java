package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.supervisioncase.ChildResult;
import org.hanshu.api.supervisioncase.ClaimOutcome;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.DisputeKind;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.MediationStatus;

/** What must hold before a case is closed 结案: four eyes, nothing open, and a reason that fits the facts. */
final class Closing {

    private Closing() {}

    static void check(CaseState state, CloseCase command) {
        var open = command.reason() == ClosingReason.IN_ARBITRATION_WITH_AID
                ? state.children().openAndNotDetached()
                : state.children().open();
        if (!open.isEmpty()) {
            throw CaseRule.CHILDREN_ARE_OPEN.violated(Map.of("open", open));
        }
        if (!fits(command.reason(), state)) {
            throw CaseRule.REASON_DOES_NOT_FIT.violated(
                    Map.of("reason", command.reason().name()));
        }
        checkOutcomes(state, command.outcomes());
    }

    /** Who closes did not assess, nor closes for who did. */
    static void checkFourEyes(CaseState state, Caller caller) {
        if (state.children().wereAssessedBy(caller)) {
            throw CaseRule.WHO_CLOSES_DID_NOT_ASSESS.violated(Map.of());
        }
    }

    private static boolean fits(ClosingReason reason, CaseState state) {
        return switch (reason) {
            case RECTIFIED -> state.children().hasSatisfiedLetter();
            case NO_VIOLATION -> state.found(Finding.NO_VIOLATION) && !state.found(Finding.VIOLATION);
            case EVIDENCE_INSUFFICIENT -> state.found(Finding.UNCLEAR);
            case WITHDRAWN_NOTHING_FOUND -> !state.found(Finding.VIOLATION);
            case ANSWERED -> Converting.isQuestion(state.kind());
            case MEDIATED_PERFORMED -> state.children().endedAs(MediationStatus.PERFORMED);
            case IN_ARBITRATION_WITH_AID -> state.children().hasAidInArbitration() && isLabourDispute(state.parties());
            case TRANSFERRED_WITH_RESULT -> state.children().hasReferralWith(ChildResult.values());
            case TRANSFERRED_WITHOUT_RESULT -> state.children().hasReferralWithoutResult();
            case ENFORCED_BY_AGENCY ->
                state.children().hasReferralWith(ChildResult.ENFORCED)
                        || state.children().hasLetter(LetterKind.RECOMMENDATION);
            case SETTLED_PERFORMED -> state.consultation().stream().allMatch(Consultation::isKept);
            case SETTLED_ON_THE_SPOT, EMPLOYER_GONE, COMPLAINANT_UNREACHABLE -> true;
            case MERGED, LAPSED -> false; // Events of their own say so.
        };
    }

    /** Labour arbitration takes no freight and no deposits: those are agreements of civil law. */
    private static boolean isLabourDispute(Parties parties) {
        return parties.ownClaims().stream().anyMatch(claim -> claim.cause().dispute() == DisputeKind.LABOUR);
    }

    private static void checkOutcomes(CaseState state, List<ClaimOutcome> outcomes) {
        var named = outcomes.stream().map(ClaimOutcome::n).collect(toSet());
        var last = state.parties().claims().size();
        if (named.size() < outcomes.size() || named.stream().anyMatch(n -> n < 1 || n > last)) {
            throw CaseRule.ONE_OUTCOME_PER_CLAIM.violatedBy("outcomes");
        }
        PartyNumbers.checkHere(List.copyOf(named), state.parties().gone().claims(), "outcomes");
        named.stream().filter(state.parties().settled()::contains).findFirst().ifPresent(n -> {
            throw CaseRule.NOT_AT_ISSUE.violated(Map.of("field", "outcomes", "n", n.toString()));
        });
    }
}
