package org.hanshu.command.referral;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.child.ChildCorrectionCommand.AnnulReferralEntry;
import org.hanshu.api.child.ChildCorrectionCommand.ConfirmReferralCorrection;
import org.hanshu.api.child.ChildCorrectionCommand.CorrectReferral;
import org.hanshu.api.child.ChildCorrectionCommand.DeclineReferralCorrection;
import org.hanshu.api.correction.CorrectionTaken;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.correction.ChildCorrecting.Following;
import org.hanshu.command.shared.correction.RightFields;

/** How a wrong entry about a referral is put right, and with it what hung on it. */
final class ReferralCorrections {

    private final ReferralMemory memory;

    ReferralCorrections(ReferralMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    CorrectionTaken decide(CorrectReferral command, OccurredAt at, Limits limits, Clock clock) {
        return memory.take(memory.correcting(at, limits, clock.instant())
                .correct(command.event(), new RightFields(command.set()), command.reason()));
    }

    @CommandHandler
    CorrectionTaken decide(AnnulReferralEntry command, OccurredAt at, Limits limits, Clock clock) {
        return memory.take(memory.correcting(at, limits, clock.instant()).annul(command.event(), command.reason()));
    }

    @CommandHandler
    Changed decide(ConfirmReferralCorrection command, Caller caller, OccurredAt at, Limits limits, Clock clock) {
        return changed(memory.correcting(at, limits, clock.instant()).confirm(command.n(), caller));
    }

    @CommandHandler
    Changed decide(DeclineReferralCorrection command, OccurredAt at, Limits limits, Clock clock) {
        return changed(memory.correcting(at, limits, clock.instant()).decline(command.n(), command.reason()));
    }

    private Changed changed(List<Following> all) {
        var taken = memory.take(all);
        return new Changed(taken.id(), taken.version());
    }
}
