package org.hanshu.command.supervisioncase;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AssignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReassignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.supervisioncase.Supervisor;

/** Who works on a case 指派: two or more, at first and in the place of others. */
final class Staffing {

    private final CaseMemory memory;

    Staffing(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    Changed decide(AssignSupervisors command, OccurredAt at, CaseTimes times) {
        checkTwo(command.supervisors());
        memory.check(CaseStep.ASSIGN);
        return memory.happened(new SupervisorsAssigned(memory.caseId, command.supervisors(), null), at, times);
    }

    /** Also where nobody is left who works on it, because another union took it over. */
    @CommandHandler
    Changed decide(ReassignSupervisors command, OccurredAt at, CaseTimes times) {
        checkTwo(command.supervisors());
        memory.check(CaseStep.REASSIGN);
        var accounts = command.supervisors().stream().map(Supervisor::account).toList();
        if (new HashSet<>(accounts).equals(new HashSet<>(memory.filed().supervisors()))) {
            throw CaseRule.ASSIGNED_ALREADY.violated(Map.of("supervisors", String.join(", ", accounts)));
        }
        return memory.happened(
                new SupervisorsAssigned(memory.caseId, command.supervisors(), command.reason()), at, times);
    }

    private static void checkTwo(List<Supervisor> supervisors) {
        if (supervisors.stream().map(Supervisor::account).distinct().count() < 2) {
            throw CaseRule.TWO_OR_MORE_SUPERVISORS.violatedBy("supervisors");
        }
        supervisors.stream()
                .filter(each -> each.certificate() == null)
                .findFirst()
                .ifPresent(each -> {
                    throw CaseRule.NO_SUCH_SUPERVISOR.violated(
                            Map.of("field", "supervisors", "account", each.account()));
                });
    }
}
