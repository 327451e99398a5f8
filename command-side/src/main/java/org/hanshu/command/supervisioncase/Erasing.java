package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionLeft;
import org.hanshu.api.supervisioncase.ErasableClaimant;
import org.hanshu.api.supervisioncase.ErasureCommand.ConfirmErasure;
import org.hanshu.api.supervisioncase.ErasureCommand.ConfirmMentions;
import org.hanshu.api.supervisioncase.ErasureCommand.EraseClaimant;
import org.hanshu.api.supervisioncase.ErasureCommand.EraseMentions;
import org.hanshu.api.supervisioncase.MentioningCase;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantErased;
import org.hanshu.api.supervisioncase.PartiesEvent.MentionsErased;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.ErasureGround;

/** How a case that is over forgets who claimed in it 删除个人信息 (个人信息保护法 47): while it goes on, it needs to know. */
final class Erasing {

    private final CaseMemory memory;

    Erasing(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    ErasableClaimant decide(ConfirmErasure command) {
        var person = erasable(command.claimant(), command.ground());
        return new ErasableClaimant(
                memory.caseId,
                memory.version(),
                command.claimant(),
                person,
                memory.filed().parties().claimants() == 1,
                streams());
    }

    @CommandHandler
    Changed decide(EraseClaimant command) {
        erasable(command.claimant(), command.ground());
        var filed = memory.filed();
        var erased = filed.erased();
        if (Stream.concat(command.people().stream(), command.texts().stream())
                .anyMatch(each -> !erased.contains(each))) {
            apply(new ClaimantErased(
                    memory.caseId,
                    command.claimant(),
                    command.people().stream().sorted().toList(),
                    command.texts().stream().sorted().toList(),
                    command.ground(),
                    command.order()));
            if (filed.retention().isPresent() && Retentions.named(filed).isEmpty()) {
                apply(new RetentionLeft(memory.caseId));
            }
        }
        return memory.changed();
    }

    @CommandHandler
    MentioningCase decide(ConfirmMentions command) {
        checkOver(memory.filed());
        return new MentioningCase(memory.caseId.value(), memory.version(), streams());
    }

    @CommandHandler
    Changed decide(EraseMentions command) {
        checkOver(memory.filed());
        if (!memory.filed().erased().containsAll(command.texts())) {
            apply(new MentionsErased(
                    memory.caseId, command.texts().stream().sorted().toList(), command.ground(), command.order()));
        }
        return memory.changed();
    }

    private List<String> streams() {
        return Stream.concat(
                        Stream.of(
                                memory.caseId.toString(),
                                CaseFileId.of(memory.caseId).toString()),
                        memory.filed().children().byId().keySet().stream().map(UUID::toString))
                .toList();
    }

    /** Refuses where the case, or anything that it opened or was told of, goes on. */
    static void checkOver(CaseState filed) {
        CaseStep.ERASE.checkFrom(filed.status());
        var children = filed.children().open();
        if (!children.isEmpty()) {
            throw CaseRule.CHILDREN_ARE_OPEN.violated(Map.of("open", children));
        }
        var elsewhere = filed.proceedings().open();
        if (!elsewhere.isEmpty() && CaseStep.END_PROCEEDING.isAllowedIn(filed.status())) { // Else it hears of no end.
            throw CaseRule.STILL_DECIDED_ELSEWHERE.violated(Map.of("where", elsewhere));
        }
    }

    /** Refuses where nobody was asked yet, or somebody said no; who was forgotten here before holds nothing up. */
    private static void checkKeptLongEnough(CaseState filed, int claimant) {
        var asked = filed.retention().filter(Retention::asked).isPresent();
        if (!asked && filed.status() != CaseStatus.MERGED && !filed.forgotten().contains(claimant)) {
            throw CaseRule.KEPT_STILL.violated(Map.of());
        }
    }

    /** As whom the claimant is known, where the case is over and nothing that it opened goes on. */
    private UUID erasable(int claimant, ErasureGround ground) {
        var filed = memory.filed();
        var people = filed.parties().joined().subjects();
        if (claimant < 1 || claimant > people.size()) {
            throw CaseRule.NUMBERS_NAME_WHO_IS_THERE.violatedBy("claimant");
        }
        checkOver(filed);
        if (ground == ErasureGround.RETENTION_OVER) {
            checkKeptLongEnough(filed, claimant);
        }
        if (people.get(claimant - 1).isEmpty()) {
            throw CaseRule.NOTHING_TO_ERASE.violated(Map.of("n", Integer.toString(claimant)));
        }
        return UUID.fromString(people.get(claimant - 1));
    }
}
