package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.CaseWatchCommand.RecordInterruption;
import org.hanshu.api.supervisioncase.CaseWatchCommand.WarnOfLimitation;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationInterrupted;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationWarned;

/** How a case warns before the right to a claim is lost 时效预警; what interrupted it is kept as evidence, and promises nothing. */
final class WatchingLimitation {

    private final CaseMemory memory;

    WatchingLimitation(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    Changed decide(RecordInterruption command, OccurredAt at, CaseTimes times) {
        PartyNumbers.checkClaims(memory.filed().parties(), List.of(command.claim()), "claim");
        if (command.on().isAfter(at.day())) {
            throw CaseRule.INTERRUPTED_BY_TODAY.violatedBy("on");
        }
        memory.check(CaseStep.INTERRUPTIONS);
        checkThatItCanInterrupt(command);
        return memory.happened(
                new LimitationInterrupted(
                        memory.caseId, command.claim(), command.kind(), command.on(), command.evidence()),
                at,
                times);
    }

    private void checkThatItCanInterrupt(RecordInterruption command) {
        var claim = memory.filed().parties().claim(command.claim());
        if (Limitations.kinds(claim).noneMatch(Limitations::isInterruptible)) {
            throw CaseRule.RECOGNITION_IS_NOT_INTERRUPTED.violated(Map.of("field", "claim"));
        }
        var over = Limitations.kinds(claim)
                .map(kind -> memory.filed().watched().limitations().get(new Limitation.Key(claim.n(), kind)))
                .filter(Objects::nonNull)
                .filter(each -> !Limitations.isInTime(command.kind(), command.on(), each.last()))
                .findFirst();
        if (over.isPresent()) {
            throw CaseRule.INTERRUPTED_WHILE_IT_RAN.violated(
                    Map.of("field", "on", "last", over.get().last().toString()));
        }
    }

    /** One that no longer matters, or was given before, leaves nothing. */
    @CommandHandler
    Changed decide(WarnOfLimitation command, CaseTimes times) {
        var key = new Limitation.Key(command.claim(), command.kind());
        Optional.ofNullable(memory.filed().watched().limitations().get(key))
                .filter(each -> each.isToWarn(command.code(), times.now()))
                .ifPresent(each -> apply(new LimitationWarned(
                        memory.caseId,
                        memory.filed().owner(),
                        command.claim(),
                        command.kind(),
                        command.code(),
                        each.last())));
        return memory.changed();
    }
}
