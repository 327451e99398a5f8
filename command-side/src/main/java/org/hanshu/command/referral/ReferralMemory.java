package org.hanshu.command.referral;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildCorrectionCommand;
import org.hanshu.api.child.ChildCorrectionEvent;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionAsked;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.correction.CorrectionTaken;
import org.hanshu.api.referral.ReferralCommand;
import org.hanshu.api.referral.ReferralCommand.AgencysWord;
import org.hanshu.api.referral.ReferralEvent;
import org.hanshu.api.referral.ReferralEvent.ReferralPrepared;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.Sequence;
import org.hanshu.command.shared.clock.ChildClocks;
import org.hanshu.command.shared.correction.AskedCorrections;
import org.hanshu.command.shared.correction.ChildCorrecting;
import org.hanshu.command.shared.correction.ChildCorrecting.Following;
import org.hanshu.command.shared.correction.ChildLedger;
import org.hanshu.command.shared.correction.Hanging;
import org.jspecify.annotations.Nullable;

/** What a referral remembers of its own history, and whom it lets work on it: the union, and the agencies that it was sent to. */
abstract class ReferralMemory {

    @AggregateIdentifier
    ReferralId referralId;

    private @Nullable ReferralState state; // None before it was prepared.
    private @Nullable Instant lastTold;
    private ChildLedger<ReferralEvent> ledger = ChildLedger.empty();
    private AskedCorrections asked = AskedCorrections.NONE;
    private ChildClocks clocks = ChildClocks.NONE;
    private long version = -1;

    @CommandHandlerInterceptor
    void admit(ReferralCommand command, MetaData trail) {
        var caller = Caller.of(trail);
        var known = state == null || caller.mayKnowOf(state.owner()) || wasSentTo(caller);
        if (known && state != null && caller.role() == Role.PARTNER && command instanceof AgencysWord) {
            checkAnswers(caller, state.round());
        }
        Admission.check(command, trail, known, version);
        if (command instanceof AgencysWord && caller.role() != Role.PARTNER && !namesWhoSaidSo(trail)) {
            throw ReferralRule.AGENCYS_WORD_NAMES_WHO_GAVE_IT.violated(Map.of("field", "onBehalfOf"));
        }
        Sequence.check(trail, Optional.ofNullable(lastTold));
    }

    /** What is wrong is the union's to put right, also where the agency told it. */
    @CommandHandlerInterceptor
    void admit(ChildCorrectionCommand command, MetaData trail) {
        var caller = Caller.of(trail);
        var known = state != null && (caller.mayKnowOf(state.owner()) || wasSentTo(caller));
        Admission.check(command, trail, known, version);
        Sequence.check(trail, Optional.ofNullable(lastTold));
    }

    /** Who acts in another's place names that one of the union, and nobody of the agency. */
    private static boolean namesWhoSaidSo(MetaData trail) {
        return trail.containsKey(Trail.ON_BEHALF_OF) && !trail.containsKey(Trail.SUBSTITUTION);
    }

    private boolean wasSentTo(Caller caller) {
        return caller.role() == Role.PARTNER
                && state().round().sentTo().stream().anyMatch(caller::actsFor);
    }

    /** An agency that passed it on knows of it still, and has no more to say. */
    private static void checkAnswers(Caller caller, Round round) {
        if (!caller.actsFor(round.to().organisation())) {
            throw ReferralRule.ONLY_ITS_RECEIVER_ANSWERS.violated(Map.of());
        }
    }

    @EventSourcingHandler
    void evolve(ReferralEvent event, OccurredAt at, @MessageIdentifier String id, @SequenceNumber long sequence) {
        referralId = event.referralId();
        state = event instanceof ReferralPrepared prepared ? ReferralState.of(prepared) : state().after(event);
        ledger = ledger.with(id, event);
        lastTold = at.value();
        version = sequence;
    }

    @EventSourcingHandler
    void evolve(
            ChildCorrectionEvent event, MetaData trail, @MessageIdentifier String id, @SequenceNumber long sequence) {
        asked = asked.after(event, Caller.of(trail));
        ledger = ledger.after(id, event);
        state = ReferralState.after(ledger.right());
        version = sequence;
    }

    @EventSourcingHandler
    void evolve(ChildClockEvent event, @SequenceNumber long sequence) {
        clocks = clocks.after(event);
        if (!(event instanceof ChildDeadlineReminded)) { // A reminder makes nobody's version stale.
            version = sequence;
        }
    }

    final Changed become(List<? extends ChildEvent> events) {
        events.forEach(AggregateLifecycle::apply);
        return new Changed(referralId.value(), version);
    }

    /** Puts right what follows from a correction; the answer says under which number it waits, where it does. */
    final CorrectionTaken take(List<Following> all) {
        all.forEach(each -> AggregateLifecycle.apply(each.event(), MetaData.from(each.trail())));
        var waits = all.getFirst().event() instanceof ChildCorrectionAsked one ? one.n() : null;
        return new CorrectionTaken(referralId.value(), version, waits);
    }

    final ChildCorrecting<ReferralEvent> correcting(OccurredAt at, Limits limits, Instant now) {
        var places = new ReferralPlaces(state(), ledger, at.day());
        var hanging = new Hanging(referralId.value(), ChildKind.REFERRAL, clocks, state().region(), limits, now)
                .withPractices(AgencyLimits.PRACTICES);
        return new ChildCorrecting<>(ledger, asked, places, hanging);
    }

    final boolean isBlank() {
        return state == null;
    }

    final ReferralState state() {
        return requireNonNull(state);
    }

    final ChildClocks clocks() {
        return clocks;
    }
}
