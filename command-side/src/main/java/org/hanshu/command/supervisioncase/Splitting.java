package org.hanshu.command.supervisioncase;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.SplitCase;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;

/** How some of what a case is about becomes a case of its own 分案; what went keeps its number here and is marked as gone. */
final class Splitting {

    private final CaseMemory memory;

    Splitting(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    Changed decide(SplitCase command, OccurredAt at, CaseTimes times, IntakeDesk desk) {
        var filed = memory.filed();
        if (filed.relations().splitInto().contains(command.to())) {
            return memory.changed();
        }
        var parting = Parting.of(filed.parties(), command);
        memory.check(CaseStep.SPLIT);
        parting.checkSomethingStays(filed.parties());
        HandingOver.checkNotOffered(filed);
        var letters = filed.children().openLetters();
        if (!letters.isEmpty()) {
            throw CaseRule.CHILDREN_STAY_WITH_THEIR_CASE.violated(Map.of("open", letters));
        }
        return memory.happened(split(command, parting, desk, times), at, times);
    }

    private CaseSplit split(SplitCase command, Parting parting, IntakeDesk desk, CaseTimes times) {
        var filed = memory.filed();
        var gone = parting.goneClaimants().size();
        return new CaseSplit(
                memory.caseId,
                command.to(),
                desk.numberFor(filed.owner()),
                parting.claims(),
                parting.claimants(),
                parting.respondents(),
                parting.goneClaimants(),
                parting.goneRespondents(),
                Math.max(1, filed.parties().workersAffected() - gone),
                command.reason(),
                times.settleAt());
    }
}
