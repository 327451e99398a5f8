package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.supervisioncase.KnownCase;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.ConfirmLink;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.LinkCases;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.TakeLinks;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.vocabulary.CaseRelation;
import org.hanshu.command.supervisioncase.Relations.Link;

/** How a case learns that another has to do with it 关联: one is asked, the other says so, and the first is told. */
final class Linking {

    private final CaseMemory memory;

    Linking(CaseMemory memory) {
        this.memory = memory;
    }

    /** Refuses what no case has to do with any. */
    static void checkRelation(CaseRelation relation, CaseId from, CaseId to) {
        if (from.equals(to)) {
            throw CaseRule.RELATED_TO_ANOTHER_CASE.violatedBy("to");
        }
        if (relation == CaseRelation.SPLIT_FROM) {
            throw CaseRule.LINKED_BY_A_SPLIT.violatedBy("relation");
        }
    }

    /** However a case ended, another may repeat it or follow it. */
    @CommandHandler
    KnownCase decide(ConfirmLink command) {
        Merging.checkNotMerged(memory);
        checkNew(new Link(command.relation(), command.from(), command.to()));
        return memory.known();
    }

    @CommandHandler
    Changed decide(LinkCases command, CaseTimes times) {
        memory.check(CaseStep.LINK);
        checkNew(new Link(command.relation(), memory.caseId, command.to()));
        apply(new CasesLinked(
                memory.caseId,
                command.relation(),
                memory.caseId,
                command.to(),
                command.number(),
                command.text(),
                times.settleAt()));
        return memory.changed();
    }

    /** Of two cases only one follows or repeats the other. */
    private void checkNew(Link link) {
        var relations = memory.filed().relations();
        var isSaidTheOtherWay = relations.has(link.reversed());
        if (relations.has(link) || (isSaidTheOtherWay && link.relation().isMutual())) {
            throw CaseRule.LINKED_ALREADY.violated(
                    Map.of("relation", link.relation().name()));
        }
        if (isSaidTheOtherWay) {
            throw CaseRule.LINKED_THE_OTHER_WAY.violated(
                    Map.of("relation", link.relation().name()));
        }
    }

    /** What it knows already it is not told again. */
    @CommandHandler
    Changed decide(TakeLinks command, OtherCases others) {
        var history = others.historyOf(command.from());
        for (var link : CaseRecord.linksTo(memory.caseId, history)) {
            if (!memory.filed().relations().has(Link.of(link))) {
                var number = CaseRecord.filed(history).caseNumber();
                apply(new CasesLinked(
                        memory.caseId, link.relation(), link.from(), link.to(), number, link.text(), null));
            }
        }
        return memory.changed();
    }
}
