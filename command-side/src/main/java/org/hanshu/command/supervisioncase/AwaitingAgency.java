package org.hanshu.command.supervisioncase;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.CaseWatchCommand.AwaitAgency;
import org.hanshu.api.supervisioncase.CaseWatchCommand.StopAwaiting;
import org.hanshu.api.supervisioncase.CaseWatchEvent.AgencyAwaited;
import org.hanshu.api.supervisioncase.CaseWatchEvent.AgencyNoLongerAwaited;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.ReferralStatus;

/** How a case rests while an agency acts on what was referred to it; with the referral's end it goes on. */
final class AwaitingAgency {

    /** From its sending until the agency has told what came of it. */
    private static final Set<ReferralStatus> AT_AN_AGENCY =
            EnumSet.of(ReferralStatus.SENT, ReferralStatus.ACKNOWLEDGED, ReferralStatus.ACCEPTED);

    private final CaseMemory memory;

    AwaitingAgency(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    Changed decide(AwaitAgency command, OccurredAt at, CaseTimes times, ChildHistories histories) {
        memory.check(CaseStep.AWAIT_AGENCY);
        var child = memory.filed().children().find(command.childId());
        if (child == null || child.kind() != ChildKind.REFERRAL || !child.isOpen()) {
            throw CaseRule.AN_OPEN_REFERRAL_IS_AWAITED.violated(Map.of("field", "referral"));
        }
        var state = histories.of(command.childId()).state().orElse(ReferralStatus.PREPARED.name());
        if (AT_AN_AGENCY.stream().noneMatch(each -> each.name().equals(state))) {
            throw CaseRule.AN_AGENCY_HAS_WHAT_IS_AWAITED.violated(Map.of("field", "referral"));
        }
        return memory.happened(new AgencyAwaited(memory.caseId, command.childId(), command.reason()), at, times);
    }

    @CommandHandler
    Changed decide(StopAwaiting command, OccurredAt at, CaseTimes times) {
        memory.check(CaseStep.STOP_AWAITING);
        var awaited = memory.filed().watched().awaited();
        if (awaited == null) {
            throw CaseRule.NOBODY_IS_AWAITED.violated(Map.of());
        }
        return memory.happened(new AgencyNoLongerAwaited(memory.caseId, awaited), at, times);
    }
}
