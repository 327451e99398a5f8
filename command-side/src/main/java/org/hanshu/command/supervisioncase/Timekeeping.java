package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.MissCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RemindOfCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineReminded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;

/** How a case hears its clocks: each that fires leaves one event where it still matters, and none where it does not. */
final class Timekeeping {

    private final CaseMemory memory;

    Timekeeping(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    Changed decide(RemindOfCaseDeadline command, CaseTimes times) {
        memory.filed()
                .clocks()
                .find(command.deadline())
                .filter(clock -> clock.isToRemind(command.code(), times.now()))
                .ifPresent(clock -> apply(new CaseDeadlineReminded(
                        memory.caseId,
                        command.deadline(),
                        command.code(),
                        clock.deadline().due())));
        return new Changed(memory.caseId.value(), memory.version());
    }

    /** Whoever asked for information and hears nothing waits no longer; every other limit only turns red. */
    @CommandHandler
    Changed decide(MissCaseDeadline command, OccurredAt at, CaseTimes times) {
        var clock = memory.filed().clocks().find(command.deadline()).filter(each -> each.hasRunOut(times.now()));
        if (clock.isPresent()) {
            var due = clock.get().deadline().due();
            apply(new CaseDeadlineMissed(memory.caseId, command.deadline(), due));
            if (command.deadline().equals(CaseClock.INFORMATION.id())) {
                memory.happened(
                        new CaseLapsed(memory.caseId, memory.filed().course().cycle()), at, times);
            }
        }
        return new Changed(memory.caseId.value(), memory.version());
    }
}
