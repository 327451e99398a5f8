package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.SplitCase;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;

/** How some of what a case is about becomes a case of its own 分案; what went keeps its number here and is marked as gone. */
final class Splitting {

    private final CaseMemory memory;

    Splitting(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    Changed decide(SplitCase command, OccurredAt at, CaseTimes times, IntakeDesk desk, OtherCases others) {
        var filed = memory.filed();
        if (filed.relations().splitInto().contains(command.to())) {
            return memory.changed();
        }
        var parting = Parting.of(filed.parties(), command);
        memory.check(CaseStep.SPLIT);
        parting.checkSomethingStays(filed.parties());
        checkOneOrigin(parting, others);
        HandingOver.checkNotOffered(filed);
        var letters = filed.children().openLetters();
        if (!letters.isEmpty()) {
            throw CaseRule.CHILDREN_STAY_WITH_THEIR_CASE.violated(Map.of("open", letters));
        }
        return memory.happened(split(command, parting, desk, times), at, times);
    }

    /** The new case tells one story, and one person told it. */
    private void checkOneOrigin(Parting parting, OtherCases others) {
        if (memory.filed().relations().takenIn().isEmpty()) {
            return;
        }
        var origins = new Origins(others).of(memory.caseId, parting.claims());
        if (origins.size() > 1) {
            var numbers = origins.stream().map(ComplaintFiled::caseNumber).collect(joining(", "));
            throw CaseRule.A_SPLIT_TELLS_ONE_STORY.violated(Map.of("field", "claims", "numbers", numbers));
        }
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
