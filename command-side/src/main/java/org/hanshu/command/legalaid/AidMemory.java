package org.hanshu.command.legalaid;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.legalaid.LegalAidCommand.ApplyForLegalAid;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Role;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.Sequence;
import org.jspecify.annotations.Nullable;

/** What legal aid remembers of its own history, and whom it lets work on it. */
abstract class AidMemory {

    @AggregateIdentifier
    UUID childId;

    private @Nullable AidState state; // None before it is applied for.
    private @Nullable Instant lastStep;
    private long version = -1;

    @CommandHandlerInterceptor
    void admit(Command command, MetaData trail) {
        Admission.check(command, trail, isKnownTo(Caller.of(trail), command), version);
        Sequence.check(trail, Optional.ofNullable(lastStep));
    }

    private boolean isKnownTo(Caller caller, Command command) {
        if (state == null) {
            return command instanceof ApplyForLegalAid;
        }
        var assigned = caller.role() == Role.LAWYER && caller.actor().equals(state.lawyer());
        return assigned || caller.mayKnowOf(state.application().owner());
    }

    @EventSourcingHandler
    void evolve(LegalAidEvent event, MetaData trail, OccurredAt at, @SequenceNumber long sequence) {
        childId = event.childId();
        version = sequence;
        lastStep = at.value();
        state = event instanceof LegalAidApplied applied
                ? AidState.of(applied, at.day())
                : state().after(event, at.day(), Caller.of(trail).hands());
    }

    @EventSourcingHandler
    void evolve(ChildClockEvent event, @SequenceNumber long sequence) {
        state = state().after(event);
        if (!(event instanceof ChildDeadlineReminded)) { // A reminder makes nobody's version stale.
            version = sequence;
        }
    }

    final Changed become(List<? extends ChildEvent> events) {
        events.forEach(AggregateLifecycle::apply);
        return new Changed(childId, version);
    }

    static AidTimes times(Limits limits, OccurredAt at, Clock clock) {
        return new AidTimes(limits, at, clock.instant());
    }

    final boolean isBlank() {
        return state == null;
    }

    final AidState state() {
        return requireNonNull(state);
    }
}
