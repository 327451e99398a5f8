package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.supervisioncase.CaseWatchCommand.AskAfterRetention;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ConfirmForgetting;
import org.hanshu.api.supervisioncase.CaseWatchCommand.KeepLonger;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ReckonRetention;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionOver;
import org.hanshu.api.supervisioncase.ForgettableCase;
import org.hanshu.api.supervisioncase.RetentionOutlook;

/** How long a case that is over keeps the names in it, and how somebody is asked what becomes of them 保存期限. */
final class Keeping {

    private final CaseMemory memory;

    Keeping(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    RetentionOutlook decide(ReckonRetention command, CaseTimes times) {
        new Retentions(times.limits(), times.now())
                .turned(memory.caseId, memory.filed())
                .ifPresent(each -> apply(each));
        return new RetentionOutlook(memory.caseId.value(), memory.version(), Retentions.lacksARule(memory.filed()));
    }

    /** A question that no longer matters, or was put before, leaves nothing. */
    @CommandHandler
    Changed decide(AskAfterRetention command, CaseTimes times) {
        memory.filed().retention().filter(each -> each.isToAsk(times.now())).ifPresent(this::ask);
        return memory.changed();
    }

    private void ask(Retention retention) {
        var filed = memory.filed();
        apply(
                Retentions.named(filed).isEmpty()
                        ? new RetentionLeft(memory.caseId)
                        : new RetentionOver(memory.caseId, filed.owner(), retention.last()));
    }

    @CommandHandler
    Changed decide(KeepLonger command, CaseTimes times) {
        CaseStep.ERASE.checkFrom(memory.filed().status());
        if (Retentions.named(memory.filed()).isEmpty()) {
            throw CaseRule.NOBODY_IS_LEFT_TO_KEEP.violated(Map.of());
        }
        memory.filed()
                .retention()
                .filter(each -> stands(each, command.asked()))
                .map(each -> new Retentions(times.limits(), times.now())
                        .longer(memory.caseId, memory.filed(), command.asked(), command.until()))
                .ifPresent(kept -> apply(kept));
        return memory.changed();
    }

    @CommandHandler
    ForgettableCase decide(ConfirmForgetting command) {
        var filed = memory.filed();
        Erasing.checkOver(filed);
        var named = Retentions.named(filed);
        if (!named.isEmpty()
                && filed.retention()
                        .filter(each -> stands(each, command.asked()))
                        .isEmpty()) {
            throw CaseRule.KEPT_STILL.violated(Map.of());
        }
        return new ForgettableCase(memory.caseId.value(), memory.version(), named);
    }

    /** Whether that is what somebody is asked now: what was answered or taken back is asked no longer. */
    private boolean stands(Retention retention, ProposalId asked) {
        return retention.asked()
                && CaseWatchEvent.forgetting(memory.caseId, retention.last()).equals(asked);
    }
}
