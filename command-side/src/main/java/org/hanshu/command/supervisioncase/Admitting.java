package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmLetter;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmOpen;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.VoidChild;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildVoided;

/** How a case lets in what is opened in its name, letters above all, and learns how it ended. */
final class Admitting {

    private final CaseMemory memory;

    Admitting(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    CaseStanding decide(ConfirmOpen command) {
        memory.check(CaseStep.RECORD_STATEMENT);
        return memory.standing();
    }

    @CommandHandler
    CaseStanding decide(ConfirmLetter command, CaseTimes times) {
        memory.check(CaseStep.LETTERS);
        Ladder.check(memory.filed(), command.letterKind(), command.skipReason(), times.limits());
        return memory.standing();
    }

    @CommandHandler
    CaseStanding decide(AdmitChild command, CaseTimes times) {
        if (memory.filed().children().find(command.childId()) == null) {
            memory.check(CaseStep.LETTERS);
            checkClaims(command.claims());
            if (command.kind() == ChildKind.LETTER) {
                Ladder.check(memory.filed(), command.letterKind(), command.skipReason(), times.limits());
            }
            apply(new ChildAdmitted(
                    memory.caseId,
                    command.childId(),
                    command.kind(),
                    command.letterKind(),
                    command.skipReason(),
                    times.voidAt(memory.filed().filing().region())));
        }
        return memory.standing();
    }

    private void checkClaims(List<Integer> claims) {
        if (!memory.filed().parties().numbersOfClaims().containsAll(claims)) {
            throw CaseRule.NUMBERS_NAME_WHO_IS_THERE.violatedBy("demands");
        }
        memory.filed().proceedings().checkFree(claims);
    }

    @CommandHandler
    Changed decide(EndChild command) {
        var child = memory.filed().children().find(command.childId());
        if (child != null && child.isOpen()) {
            apply(new ChildEnded(memory.caseId, command.childId(), child.kind(), command.outcome(), command.endedBy()));
        }
        return new Changed(memory.caseId.value(), memory.version());
    }

    @CommandHandler
    Changed decide(VoidChild command, MadeChildren made) {
        var child = memory.filed().children().find(command.childId());
        if (child != null && child.isOpen() && !made.has(command.childId())) {
            apply(new ChildVoided(memory.caseId, command.childId(), child.kind()));
        }
        return new Changed(memory.caseId.value(), memory.version());
    }
}
