package org.hanshu.command.supervisioncase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentWithdrawalAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WithdrawalAnnulled;
import org.hanshu.api.supervisioncase.GivenConsent;
import org.hanshu.api.supervisioncase.PartiesEvent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentGiven;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.RepresentativesAppointed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.command.shared.correction.CorrectionRule;

/** Says that a worker never consented, never took it back, or never left the case: nothing later may say otherwise. */
record AnnullingConsents(CaseState filed, CaseLedger ledger) {

    CaseCorrectionEvent annulled(String id, ConsentGiven given, Personal<String> reason) {
        requireLast(id, given.claimant());
        return new ConsentAnnulled(given.caseId(), id, given.claimant(), given.towards(), given.purpose(), reason);
    }

    CaseCorrectionEvent annulled(String id, ConsentWithdrawn gone, Personal<String> reason) {
        requireLast(id, gone.claimant());
        return new ConsentWithdrawalAnnulled(
                gone.caseId(), id, gone.claimant(), gone.towards(), gone.purpose(), reason);
    }

    /** They have again what they had when they were said to leave. */
    CaseCorrectionEvent annulled(CaseEntry entry, ClaimantsWithdrawn gone, Personal<String> reason) {
        var before = before(entry);
        var consents = before.consents().all().stream()
                .filter(each -> gone.claimants().contains(each.claimant()))
                .sorted(Comparator.comparingInt(GivenConsent::claimant)
                        .thenComparing(GivenConsent::towards)
                        .thenComparing(GivenConsent::purpose))
                .toList();
        return new WithdrawalAnnulled(
                gone.caseId(), entry.id(), gone.claimants(), representatives(entry, before, gone), consents, reason);
    }

    /** Whoever was appointed since speaks for them; else those who did before. */
    private List<Integer> representatives(CaseEntry entry, Parties before, ClaimantsWithdrawn gone) {
        var appointedSince = ledger.standing()
                .dropWhile(each -> !each.id().equals(entry.id()))
                .anyMatch(each -> each.event() instanceof RepresentativesAppointed);
        var present = filed.parties().joined();
        return appointedSince
                ? present.representatives()
                : before.joined().representatives().stream()
                        .filter(n -> gone.claimants().contains(n)
                                || present.representatives().contains(n))
                        .toList();
    }

    private Parties before(CaseEntry entry) {
        var state = new CaseState((ComplaintFiled) ledger.entries().getFirst().event());
        ledger.standing()
                .takeWhile(each -> !each.id().equals(entry.id()))
                .filter(each -> each.event() instanceof PartiesEvent)
                .forEach(each -> state.evolve(each.event(), each.at()));
        return state.parties();
    }

    private void requireLast(String id, int claimant) {
        ledger.standing()
                .dropWhile(each -> !each.id().equals(id))
                .skip(1)
                .filter(each -> speaksOf(each.event(), claimant))
                .findFirst()
                .ifPresent(later -> {
                    throw CorrectionRule.NOTHING_STANDS_ON_THE_ENTRY.violated(Map.of("later", later.id()));
                });
    }

    private static boolean speaksOf(SupervisionCaseEvent event, int claimant) {
        return switch (event) {
            case ConsentGiven given -> given.claimant() == claimant;
            case ConsentWithdrawn gone -> gone.claimant() == claimant;
            case ClaimantsWithdrawn gone -> gone.claimants().contains(claimant);
            default -> false;
        };
    }
}
