package org.hanshu.command.supervisioncase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ReceiptCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WordsCorrected;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.command.supervisioncase.OtherCases.Past;

/**
 * Another case as it stood right before something happened to it.
 *
 * @param claimants with who they are, which a case does not remember of its own
 */
record CaseRecord(ComplaintFiled filed, CaseState state, List<Claimant> claimants, List<Supervisor> supervisors) {

    /** That it happened, and how the case stood before. */
    record Turn<E>(E event, CaseRecord before) {}

    /** The last event of this sort that counts; nothing where there is none. */
    static <E extends SupervisionCaseEvent> Optional<Turn<E>> turn(
            List<Past> history, Class<E> sort, Predicate<E> counts) {
        for (var last = history.size() - 1; last > 0; last--) {
            var event = history.get(last).event();
            if (sort.isInstance(event) && counts.test(sort.cast(event))) {
                return Optional.of(new Turn<>(sort.cast(event), of(history.subList(0, last))));
            }
        }
        return Optional.empty();
    }

    /** How it told that it stands to this case. */
    static List<CasesLinked> linksTo(CaseId caseId, List<Past> history) {
        return history.stream()
                .map(Past::event)
                .filter(CasesLinked.class::isInstance)
                .map(CasesLinked.class::cast)
                .filter(link -> link.settleAt() != null && link.to().equals(caseId))
                .toList();
    }

    /** As it was filed, and as it was put right since when it came and what it told; the history is not empty. */
    static ComplaintFiled filed(List<Past> history) {
        var filed = (ComplaintFiled) history.getFirst().event();
        for (var past : history) {
            if (past.event() instanceof ReceiptCorrected right) {
                filed = PartiesPutRight.received(filed, right);
            } else if (past.event() instanceof WordsCorrected right && isOf(history.getFirst(), right)) {
                filed = PartiesPutRight.narrated(filed, right);
            }
        }
        return filed;
    }

    private static boolean isOf(Past entry, WordsCorrected right) {
        return entry.id().equals(right.event());
    }

    /** Who claims in the case, as it stands at the end of its history. */
    static List<Claimant> claimants(List<Past> history) {
        return of(history).claimants();
    }

    private static CaseRecord of(List<Past> history) {
        var filed = filed(history);
        var state = new CaseState(filed);
        var claimants = new ArrayList<>(filed.claimants());
        var supervisors = List.<Supervisor>of();
        for (var past : history.subList(1, history.size())) {
            state.evolve(past.event(), past.at());
            switch (past.event()) {
                case ClaimantsAdded added -> claimants.addAll(added.claimants());
                case PartiesCorrected right ->
                    claimants.replaceAll(each -> PartiesPutRight.claimant(each, right.claimants()));
                case SupervisorsAssigned assigned -> supervisors = assigned.supervisors();
                case HandoverAccepted accepted -> supervisors = List.of();
                default -> {} // Nothing else says who they are.
            }
        }
        return new CaseRecord(filed, state, List.copyOf(claimants), supervisors);
    }

    /** All numbers under which the union knows what is in it. */
    List<String> numbers() {
        return PartyNumbers.chained(
                List.of(filed.caseNumber()), state.relations().numbers());
    }

    /** All numbers under which others know what is in it. */
    List<Reference> references() {
        return PartyNumbers.chained(filed.references(), state.relations().references());
    }
}
