package org.hanshu.command.mediation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.child.ChildClockCommand.RingMediationClock;
import org.hanshu.api.mediation.MediationCommand.ApplyForMediation;
import org.hanshu.api.mediation.MediationCommand.ApplyForReview;
import org.hanshu.api.mediation.MediationCommand.AskForConsent;
import org.hanshu.api.mediation.MediationCommand.BreachAgreement;
import org.hanshu.api.mediation.MediationCommand.ConfirmMediation;
import org.hanshu.api.mediation.MediationCommand.DraftAgreement;
import org.hanshu.api.mediation.MediationCommand.ExtendTerm;
import org.hanshu.api.mediation.MediationCommand.FailMediation;
import org.hanshu.api.mediation.MediationCommand.GiveMediationConsent;
import org.hanshu.api.mediation.MediationCommand.MoveSession;
import org.hanshu.api.mediation.MediationCommand.OpenMediation;
import org.hanshu.api.mediation.MediationCommand.PerformAgreement;
import org.hanshu.api.mediation.MediationCommand.RecordPaymentOrder;
import org.hanshu.api.mediation.MediationCommand.RecordReviewResult;
import org.hanshu.api.mediation.MediationCommand.RecordSession;
import org.hanshu.api.mediation.MediationCommand.RefuseMediationConsent;
import org.hanshu.api.mediation.MediationCommand.ScheduleSession;
import org.hanshu.api.mediation.MediationCommand.SealAgreement;
import org.hanshu.api.mediation.MediationCommand.SignAgreement;
import org.hanshu.api.mediation.MediationCommand.SignAsMediator;
import org.hanshu.api.mediation.MediationEvent.MediationFailed;
import org.hanshu.api.mediation.MediationStanding;
import org.hanshu.api.mediation.SessionMade;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.command.shared.Decides;
import org.hanshu.command.shared.Limits;

/** One mediation 调解: asked for by one side, consented to by the other, and ended by what was agreed and kept, or not. */
@Aggregate(type = "mediation")
class Mediation extends MediationMemory {

    @Decides
    final Recounting recounting = new Recounting(this);

    Mediation() {} // Axon replays history into a blank mediation.

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(ApplyForMediation command, OccurredAt at, Limits limits, Clock clock) {
        return become(isBlank() ? new Consenting(limits, at, clock.instant()).apply(command) : List.of());
    }

    @CommandHandler
    MediationStanding decide(ConfirmMediation command) {
        return new MediationStanding(state().applied().caseId());
    }

    @CommandHandler
    Changed decide(AskForConsent command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Consenting(limits, at, clock.instant()).ask(state(), clocks()));
    }

    @CommandHandler
    Changed decide(GiveMediationConsent command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Consenting(limits, at, clock.instant()).give(state(), clocks(), command));
    }

    @CommandHandler
    Changed decide(RefuseMediationConsent command) {
        return become(Consenting.refuse(state(), command));
    }

    @CommandHandler
    Changed decide(OpenMediation command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Conducting(limits, at, clock.instant()).open(state(), command));
    }

    @CommandHandler
    SessionMade decide(ScheduleSession command) {
        var scheduled = Conducting.schedule(state(), command);
        var changed = become(List.of(scheduled));
        return new SessionMade(changed.id(), changed.version(), scheduled.n());
    }

    @CommandHandler
    Changed decide(MoveSession command) {
        return become(Conducting.move(state(), command));
    }

    @CommandHandler
    Changed decide(RecordSession command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Conducting(limits, at, clock.instant()).record(state(), command));
    }

    @CommandHandler
    Changed decide(ExtendTerm command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Conducting(limits, at, clock.instant()).extend(state(), clocks(), command));
    }

    @CommandHandler
    Changed decide(DraftAgreement command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Agreeing(limits, at, clock.instant()).draft(state(), command));
    }

    @CommandHandler
    Changed decide(SignAgreement command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Agreeing(limits, at, clock.instant()).sign(state(), command));
    }

    @CommandHandler
    Changed decide(SignAsMediator command, Caller caller, OccurredAt at, Limits limits, Clock clock) {
        return become(new Agreeing(limits, at, clock.instant()).sign(state(), command, caller.actor()));
    }

    @CommandHandler
    Changed decide(SealAgreement command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Agreeing(limits, at, clock.instant()).seal(state(), clocks(), command));
    }

    @CommandHandler
    Changed decide(ApplyForReview command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Reviewing(limits, at, clock.instant()).apply(state(), clocks(), command));
    }

    @CommandHandler
    Changed decide(RecordReviewResult command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Reviewing(limits, at, clock.instant()).decided(state(), command));
    }

    @CommandHandler
    Changed decide(PerformAgreement command, OccurredAt at) {
        return become(new Keeping(at).perform(state(), clocks(), command));
    }

    @CommandHandler
    Changed decide(BreachAgreement command, OccurredAt at) {
        return become(new Keeping(at).breach(state(), command));
    }

    @CommandHandler
    Changed decide(RecordPaymentOrder command, OccurredAt at) {
        return become(new Ordering(at).decided(state(), command));
    }

    @CommandHandler
    Changed decide(FailMediation command) {
        MediationMove.FAIL.require(state().status());
        return become(List.of(new MediationFailed(mediationId, command.reason())));
    }

    @CommandHandler
    Changed decide(RingMediationClock command, Clock clock) {
        return become(Ringing.ring(state(), clocks(), command, clock.instant()));
    }
}
