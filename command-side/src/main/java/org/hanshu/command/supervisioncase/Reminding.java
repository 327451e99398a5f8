package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.EnumSet;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.CaseWatchCommand.AnswerReminder;
import org.hanshu.api.supervisioncase.CaseWatchCommand.SendReminder;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ReminderAnswered;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ReminderSent;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;

/** How a union above asks a unit that is late 督办, and hears why. */
final class Reminding {

    private final CaseMemory memory;

    Reminding(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    Changed decide(SendReminder command, Caller caller, OccurredAt at, CaseTimes times, ChildHistories histories) {
        if (caller.organisation().equals(memory.filed().owner())) {
            throw CaseRule.REMINDED_FROM_ABOVE.violated(
                    Map.of("owner", memory.filed().owner().value()));
        }
        memory.check(CaseStep.REMIND);
        if (!isLate(histories)) {
            throw CaseRule.REMINDED_OF_WHAT_IS_LATE.violated(Map.of());
        }
        var n = memory.filed().watched().reminders().size() + 1;
        apply(new ReminderSent(memory.caseId, n, caller.organisation(), command.text()));
        apply(new CaseDeadlineSet(memory.caseId, times.reminded(n, memory.filed(), at)));
        return memory.changed();
    }

    /** Whether a time limit of the case is over, or of something that it opened. */
    private boolean isLate(ChildHistories histories) {
        return memory.filed().clocks().all().stream().anyMatch(RunningClock::missed)
                || memory.filed().children().open(EnumSet.allOf(ChildKind.class)).stream()
                        .anyMatch(each -> histories.of(each).isLate());
    }

    @CommandHandler
    Changed decide(AnswerReminder command, Caller caller, OccurredAt at, CaseTimes times) {
        var asked = memory.filed()
                .watched()
                .reminder(command.n())
                .orElseThrow(() -> CaseRule.NO_SUCH_REMINDER.violatedBy("n"));
        if (caller.organisation().equals(asked.from())) {
            throw CaseRule.ANSWERED_BY_WHO_WAS_ASKED.violated(
                    Map.of("owner", memory.filed().owner().value()));
        }
        memory.check(CaseStep.ANSWER_REMINDER);
        if (asked.answered()) {
            throw CaseRule.TOLD_ALREADY.violated(Map.of());
        }
        return memory.happened(new ReminderAnswered(memory.caseId, command.n(), command.text()), at, times);
    }
}
