package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.KnownCase;
import org.hanshu.api.supervisioncase.MergeAdmission;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.AdmitMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.ConfirmMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.MergeInto;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.TakeMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeAdmitted;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeDropped;

/**
 * How a case is merged into another 并案: the other admits it and waits, it ends, and the other takes in what it was about.
 * While a case waits it goes nowhere, and one that was merged takes no other in, so that no ring can arise.
 */
final class Merging {

    private final CaseMemory memory;

    Merging(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    KnownCase decide(ConfirmMerge command) {
        if (command.into().equals(memory.caseId)) {
            throw CaseRule.RELATED_TO_ANOTHER_CASE.violatedBy("into");
        }
        checkLeaving();
        return memory.known();
    }

    @CommandHandler
    MergeAdmission decide(AdmitMerge command, CaseTimes times) {
        var filed = memory.filed();
        var awaited = filed.relations().awaits(command.from());
        if (awaited.isEmpty()) {
            checkNotMerged(memory);
            checkTakesIn(command);
            HandingOver.checkNotOffered(filed);
            apply(new MergeAdmitted(memory.caseId, command.from(), times.settleAt()));
        }
        var settleAt =
                memory.filed().relations().awaits(command.from()).orElseThrow().settleAt();
        return new MergeAdmission(memory.caseId.value(), filed.filing().caseNumber(), CaseTimes.until(settleAt));
    }

    private void checkTakesIn(AdmitMerge command) {
        var filed = memory.filed();
        var number = filed.filing().caseNumber();
        if (!CaseStep.takesIn(filed.status())) {
            throw CaseRule.TAKES_NO_MERGE.violated(
                    Map.of("number", number, "state", filed.status().name()));
        }
        if (!filed.owner().equals(command.owner())) {
            throw CaseRule.MERGED_WITHIN_ONE_UNION.violated(
                    Map.of("number", number, "owner", filed.owner().value()));
        }
        if (Converting.isQuestion(filed.kind()) != Converting.isQuestion(command.kind())) {
            throw CaseRule.QUESTIONS_MERGE_WITH_QUESTIONS.violated(
                    Map.of("number", number, "kind", filed.kind().name()));
        }
    }

    @CommandHandler
    Changed decide(MergeInto command, OccurredAt at, CaseTimes times) {
        checkLeaving();
        if (!memory.filed().owner().equals(command.owner())) {
            throw CaseRule.MERGED_WITHIN_ONE_UNION.violated(
                    Map.of("number", command.number(), "owner", command.owner().value()));
        }
        if (!times.now().isBefore(command.until())) {
            throw CaseRule.MERGED_TOO_LATE.violated(Map.of("number", command.number()));
        }
        var cycle = memory.filed().course().cycle();
        return memory.happened(
                new CaseMerged(memory.caseId, cycle, command.into(), command.number(), command.text()), at, times);
    }

    /** A letter stays with the case on which it stands: it names that case's claims by their numbers. */
    private void checkLeaving() {
        memory.check(CaseStep.MERGE);
        HandingOver.checkNotOffered(memory.filed());
        var open = memory.filed().children().open();
        if (!open.isEmpty()) {
            throw CaseRule.CHILDREN_STAY_WITH_THEIR_CASE.violated(Map.of("open", open));
        }
    }

    @CommandHandler
    Changed decide(TakeMerged command, OtherCases others, OccurredAt at, CaseTimes times) {
        if (memory.filed().relations().takenIn().contains(command.from())) {
            return memory.changed();
        }
        var merged = CaseRecord.turn(others.historyOf(command.from()), CaseMerged.class, each -> each.into()
                .equals(memory.caseId));
        if (merged.isPresent()) {
            var arrivals = Arrivals.of(merged.get().before(), memory.filed());
            arrivals.told(memory.caseId).forEach(each -> apply(each));
            return memory.turned(at, times);
        }
        if (memory.filed().relations().awaits(command.from()).isPresent()) {
            apply(new MergeDropped(memory.caseId, command.from()));
        }
        return memory.changed();
    }

    /** Refuses what is asked of a case that is dealt with in another, and says in which. */
    static void checkNotMerged(CaseMemory memory) {
        var into = memory.filed().relations().mergedInto();
        if (into != null) {
            throw CaseRule.MERGED_AWAY.violated(
                    Map.of("number", memory.filed().filing().caseNumber(), "into", into));
        }
    }
}
