package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.supervisioncase.AidCommand.ConfirmAid;
import org.hanshu.api.supervisioncase.AidCommand.DetachChild;
import org.hanshu.api.supervisioncase.AidCommand.TellStanding;
import org.hanshu.api.supervisioncase.AidStanding;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildDetached;

/** How a case says for whom and what legal aid is applied for in it, and lets aid go on by itself. */
final class Aiding {

    private final CaseMemory memory;

    Aiding(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    AidStanding decide(ConfirmAid command, OtherCases cases, ChildHistories children) {
        var filed = memory.filed();
        PartyNumbers.checkClaimants(filed.parties(), command.claimants(), "claimants");
        PartyNumbers.checkClaims(filed.parties(), command.claims(), "claims");
        memory.check(CaseStep.LEGAL_AID);
        HandingOver.checkNotOffered(filed);
        var numbers = Set.copyOf(
                command.claimants().isEmpty() ? PartyNumbers.claiming(filed.parties()) : command.claimants());
        var people = CaseRecord.claimants(cases.historyOf(memory.caseId));
        var claims = claims(filed.parties(), command.claims());
        var claimed = claims.stream().map(Claim::n).toList();
        if (command.itself() == null || filed.children().find(command.itself()) == null) {
            OneAtATime.check(filed.children(), ChildKind.LEGAL_AID, claimed, children);
        }
        return new AidStanding(
                memory.caseId.value(),
                memory.version(),
                filed.owner(),
                filed.filing().region(),
                people.stream().filter(each -> numbers.contains(each.n())).toList(),
                claims);
    }

    private static List<Claim> claims(Parties parties, List<Integer> numbers) {
        return numbers.isEmpty()
                ? parties.atIssue()
                : parties.ownClaims().stream()
                        .filter(claim -> numbers.contains(claim.n()))
                        .toList();
    }

    @CommandHandler
    CaseStanding decide(TellStanding command) {
        return memory.standing();
    }

    @CommandHandler
    Changed decide(DetachChild command) {
        var children = memory.filed().children();
        var child = children.find(command.childId());
        if (child != null && child.isOpen() && !children.detached().contains(command.childId())) {
            apply(new ChildDetached(memory.caseId, command.childId(), child.kind()));
        }
        return memory.changed();
    }
}
