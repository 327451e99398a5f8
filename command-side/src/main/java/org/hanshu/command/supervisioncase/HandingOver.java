package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.OfferHandover;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReturnHandover;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.TakeOver;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverReturned;

/**
 * How a case goes from one union to another 移交. It does so while nothing of it is in another's hands: who sends a letter,
 * mediates, refers or gives aid follows that to its end or takes it back, and while an offer stands nothing is begun. Aid
 * that came before the arbitrators goes on without the case.
 */
final class HandingOver {

    private final CaseMemory memory;

    HandingOver(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    Changed decide(OfferHandover command, OccurredAt at, CaseTimes times, KnownOrganisations organisations) {
        var known = organisations.now();
        var owner = memory.filed().owner();
        var isOtherUnion = !command.to().equals(owner)
                && known.existing(command.to()).filter(Organisation::isUnion).isPresent();
        if (!isOtherUnion) {
            throw CaseRule.HANDED_TO_ANOTHER_UNION.violated(Map.of("field", "to", "unions", othersThan(owner, known)));
        }
        memory.check(CaseStep.HAND_OVER);
        checkNotOffered(memory.filed());
        checkNothingIsOpen(memory.filed().children());
        return memory.happened(new HandoverOffered(memory.caseId, owner, command.to(), command.reason()), at, times);
    }

    @CommandHandler
    Changed decide(TakeOver command, Caller caller, OccurredAt at, CaseTimes times) {
        var to = offered();
        if (!caller.isSystem() && !caller.actsFor(to)) {
            throw CaseRule.TAKEN_OVER_BY_WHO_WAS_ASKED.violated(Map.of("to", to.value()));
        }
        memory.check(CaseStep.TAKE_OVER);
        checkNothingIsOpen(memory.filed().children()); // A wrong may have come back meanwhile.
        return memory.happened(
                new HandoverAccepted(memory.caseId, memory.filed().owner(), to), at, times);
    }

    @CommandHandler
    Changed decide(ReturnHandover command, OccurredAt at, CaseTimes times) {
        var returned = new HandoverReturned(memory.caseId, memory.filed().owner(), offered(), command.reason());
        memory.check(CaseStep.RETURN_HANDOVER);
        return memory.happened(returned, at, times);
    }

    private static void checkNothingIsOpen(Children children) {
        var letters = children.openLetters();
        if (!letters.isEmpty()) {
            throw CaseRule.LETTERS_ARE_OPEN.violated(Map.of("open", letters));
        }
        var others = children.openAndNotDetached();
        if (!others.isEmpty()) {
            throw CaseRule.HANDED_OVER_WITH_NOTHING_OPEN.violated(Map.of("open", others));
        }
    }

    private static String othersThan(OrganisationId owner, Organisations known) {
        return known.all().stream()
                .filter(each -> each.isUnion() && !each.id().equals(owner))
                .map(each -> each.id().value())
                .collect(joining(", "));
    }

    /** While another union is asked, nothing is begun that it would have to go on with. */
    static void checkNotOffered(CaseState state) {
        var offered = state.hands().offered();
        if (offered != null) {
            throw CaseRule.HANDOVER_IS_OFFERED.violated(Map.of("to", offered.value()));
        }
    }

    private OrganisationId offered() {
        return Optional.ofNullable(memory.filed().hands().offered())
                .orElseThrow(() -> CaseRule.NO_HANDOVER_IS_OFFERED.violated(Map.of()));
    }
}
