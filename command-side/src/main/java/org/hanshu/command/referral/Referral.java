package org.hanshu.command.referral;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.child.ChildClockCommand.RingReferralClock;
import org.hanshu.api.child.ChildRecountCommand.PreviewReferralDeadlines;
import org.hanshu.api.child.ChildRecountCommand.RecomputeReferralDeadlines;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.referral.ReferralCommand.AcceptReferral;
import org.hanshu.api.referral.ReferralCommand.AcknowledgeReferral;
import org.hanshu.api.referral.ReferralCommand.CloseReferral;
import org.hanshu.api.referral.ReferralCommand.DeclineReferral;
import org.hanshu.api.referral.ReferralCommand.ExtendReferral;
import org.hanshu.api.referral.ReferralCommand.GiveFeedback;
import org.hanshu.api.referral.ReferralCommand.GiveResult;
import org.hanshu.api.referral.ReferralCommand.PrepareReferral;
import org.hanshu.api.referral.ReferralCommand.RecallReferral;
import org.hanshu.api.referral.ReferralCommand.RerouteReferral;
import org.hanshu.api.referral.ReferralCommand.SendReferral;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.Decides;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.clock.ChildRecount;

/** One referral: prepared by the union, sent by its head, and answered for by the agency until it tells what came of it. */
@Aggregate(type = "referral")
class Referral extends ReferralMemory {

    @Decides
    final ReferralCorrections corrections = new ReferralCorrections(this);

    Referral() {} // Axon replays history into a blank referral.

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(PrepareReferral command, Caller caller, KnownOrganisations known) {
        return become(isBlank() ? Preparing.prepare(command, caller, known.now()) : List.of());
    }

    @CommandHandler
    Changed decide(
            SendReferral command,
            OccurredAt at,
            MetaData trail,
            Limits limits,
            SharingConsents consents,
            KnownOrganisations known,
            Clock clock) {
        var sending = new Sending(limits, consents, known.now(), clock.instant());
        return become(sending.send(state(), command, at.day(), trail));
    }

    @CommandHandler
    Changed decide(RecallReferral command) {
        return become(Sending.recall(state(), clocks(), command));
    }

    @CommandHandler
    Changed decide(AcknowledgeReferral command, OccurredAt at, Limits limits, Clock clock) {
        return become(answering(limits, clock).acknowledge(command, at.day()));
    }

    @CommandHandler
    Changed decide(AcceptReferral command, OccurredAt at, Limits limits, Clock clock) {
        return become(answering(limits, clock).accept(command, at.day()));
    }

    @CommandHandler
    Changed decide(DeclineReferral command, OccurredAt at, Limits limits, Clock clock) {
        return become(answering(limits, clock).decline(command, at));
    }

    @CommandHandler
    Changed decide(RerouteReferral command, OccurredAt at, Limits limits, KnownOrganisations known, Clock clock) {
        return become(answering(limits, clock).reroute(command, at, known.now()));
    }

    @CommandHandler
    Changed decide(GiveFeedback command, OccurredAt at, Limits limits, Clock clock) {
        return become(comingOut().feedBack(command, at.day(), limits, clock.instant()));
    }

    @CommandHandler
    Changed decide(ExtendReferral command, OccurredAt at, Limits limits, Clock clock) {
        return become(comingOut().extend(command, at, limits, clock.instant()));
    }

    @CommandHandler
    Changed decide(GiveResult command, OccurredAt at) {
        return become(comingOut().tell(command, at));
    }

    @CommandHandler
    Changed decide(CloseReferral command, Caller caller) {
        return become(comingOut().close(command, caller));
    }

    @CommandHandler
    Changed decide(RingReferralClock command, Clock clock) {
        return become(clocks().rung(command, ChildKind.REFERRAL, clock.instant()).stream()
                .toList());
    }

    @CommandHandler
    List<DeadlineMove> decide(PreviewReferralDeadlines command, Limits limits, Clock clock) {
        return recount(limits, clock).moves();
    }

    @CommandHandler
    List<DeadlineMove> decide(RecomputeReferralDeadlines command, Limits limits, Clock clock) {
        var recount = recount(limits, clock);
        become(recount.events(command, ChildKind.REFERRAL));
        return recount.moves();
    }

    private ChildRecount recount(Limits limits, Clock clock) {
        return ChildRecount.of(clocks(), state().region(), limits, clock.instant())
                .withPractices(AgencyLimits.PRACTICES);
    }

    private Answering answering(Limits limits, Clock clock) {
        return new Answering(state(), clocks(), limits, clock.instant());
    }

    private ComingOut comingOut() {
        return new ComingOut(state(), clocks());
    }
}
