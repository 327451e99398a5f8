package org.hanshu.command.supervisioncase;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConvertApproach;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ApproachConverted;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseStatus;

/** How what somebody wants of the union turns out to be another thing 来件性质转换, for instance a question a complaint. */
final class Converting {

    private final CaseMemory memory;

    Converting(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    Changed decide(ConvertApproach command, OccurredAt at, CaseTimes times) {
        memory.check(CaseStep.CONVERT);
        var from = memory.filed().kind();
        var to = command.to();
        if (from == to) {
            throw CaseRule.OF_THAT_KIND_ALREADY.violated(Map.of("kind", to.name(), "field", "kind"));
        }
        if (isQuestion(to)) {
            checkUnanswered(to);
        } else {
            checkComplete(to);
        }
        return memory.happened(new ApproachConverted(memory.caseId, from, to, command.reason()), at, times);
    }

    /** Whether it is answered, and not accepted and investigated. */
    static boolean isQuestion(ApproachKind kind) {
        return switch (kind) {
            case CONSULTATION, SUGGESTION -> true;
            case COMPLAINT, TIP -> false;
        };
    }

    private void checkUnanswered(ApproachKind to) {
        if (memory.filed().status() == CaseStatus.ANSWERED) {
            throw CaseRule.AN_ANSWER_STANDS.violated(Map.of("kind", to.name()));
        }
    }

    private void checkComplete(ApproachKind to) {
        var parties = memory.filed().parties();
        if (parties.respondents().isEmpty() || parties.claims().isEmpty()) {
            throw CaseRule.AGAINST_SOMEBODY_FOR_SOMETHING.violated(Map.of("kind", to.name()));
        }
    }
}
