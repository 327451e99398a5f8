package org.hanshu.command.mediation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.hanshu.api.child.ChildClockCommand.RingMediationClock;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildEnding;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.child.ChildRecountCommand;
import org.hanshu.api.mediation.MediationCommand;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Role;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.shared.Sequence;
import org.hanshu.command.shared.clock.ChildClocks;
import org.jspecify.annotations.Nullable;

/** What a mediation remembers of its own history, and whom it lets work on it: the union, and who mediates. */
abstract class MediationMemory {

    @AggregateIdentifier
    MediationId mediationId;

    private @Nullable MediationState state; // None before it is applied for.
    private ChildClocks clocks = ChildClocks.NONE;
    private Antecedents antecedents = Antecedents.NONE;
    private long version = -1;

    @CommandHandlerInterceptor
    void admit(MediationCommand command, MetaData trail) {
        Admission.check(command, trail, state == null || isKnownTo(state, Caller.of(trail)), version);
        Sequence.check(trail, antecedents.of(command));
    }

    @CommandHandlerInterceptor
    void admit(RingMediationClock command, MetaData trail) {
        Admission.check(command, trail, state != null, version);
    }

    @CommandHandlerInterceptor
    void admit(ChildRecountCommand command, MetaData trail) {
        Admission.check(command, trail, true, version);
    }

    private static boolean isKnownTo(MediationState state, Caller caller) {
        return caller.mayKnowOf(state.applied().owner())
                || (caller.role() == Role.MEDIATOR && state.mediators().contains(caller.actor()));
    }

    @EventSourcingHandler
    void evolve(MediationEvent event, OccurredAt at, @SequenceNumber long sequence) {
        mediationId = event.mediationId();
        state = event instanceof MediationApplied applied ? MediationState.of(applied) : state().after(event);
        antecedents = antecedents.after(event, at.value());
        clocks = event instanceof ChildEnding ? ChildClocks.NONE : clocks;
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
        return changed();
    }

    final Changed changed() {
        return new Changed(mediationId.value(), version);
    }

    final boolean isBlank() {
        return state == null;
    }

    final MediationState state() {
        return requireNonNull(state);
    }

    final ChildClocks clocks() {
        return clocks;
    }
}
