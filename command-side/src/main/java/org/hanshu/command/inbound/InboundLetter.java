package org.hanshu.command.inbound;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.hanshu.api.supervisioncase.ChildKind.INBOUND_LETTER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.child.ChildClockCommand.RingInboundClock;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.child.ChildRecountCommand.PreviewInboundDeadlines;
import org.hanshu.api.child.ChildRecountCommand.RecomputeInboundDeadlines;
import org.hanshu.api.inbound.InboundCommand;
import org.hanshu.api.inbound.InboundCommand.CloseInbound;
import org.hanshu.api.inbound.InboundCommand.FollowInbound;
import org.hanshu.api.inbound.InboundCommand.NoteInboundAnswer;
import org.hanshu.api.inbound.InboundCommand.ReceiveInbound;
import org.hanshu.api.inbound.InboundEvent;
import org.hanshu.api.inbound.InboundEvent.InboundAnswerNoted;
import org.hanshu.api.inbound.InboundEvent.InboundClosed;
import org.hanshu.api.inbound.InboundEvent.InboundFollowed;
import org.hanshu.api.inbound.InboundEvent.InboundReceived;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.InboundLetterId;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.vocabulary.InboundStatus;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.Sequence;
import org.hanshu.command.shared.clock.ChildClocks;
import org.hanshu.command.shared.clock.ChildRecount;
import org.jspecify.annotations.Nullable;

/** A copy of what a court, a procuratorate or another body asked of somebody 来文: received, answered, followed, closed. */
@Aggregate(type = "inbound")
class InboundLetter {

    @AggregateIdentifier
    private InboundLetterId inboundLetterId;

    private @Nullable InboundReceived received; // None before it came.
    private InboundStatus status = InboundStatus.RECEIVED;
    private int followed;
    private @Nullable Instant lastTold;
    private ChildClocks clocks = ChildClocks.NONE;
    private long version = -1;

    InboundLetter() {} // Axon replays history into a blank letter.

    @CommandHandlerInterceptor
    void admit(InboundCommand command, MetaData trail) {
        var caller = Caller.of(trail);
        Admission.check(command, trail, received == null || caller.mayKnowOf(received.owner()), version);
        Sequence.check(trail, Optional.ofNullable(lastTold));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(ReceiveInbound command, Caller caller, OccurredAt at, Limits limits, Clock clock) {
        if (received != null) {
            return become(List.of());
        }
        return become(new Coming(command, limits, clock.instant()).events(caller, at.day()));
    }

    @CommandHandler
    Changed decide(NoteInboundAnswer command, OccurredAt at) {
        InboundMove.ANSWER.require(status);
        requireOrder(command.answeredOn(), at);
        var events = new ArrayList<ChildEvent>();
        events.add(new InboundAnswerNoted(inboundLetterId, command.answeredOn(), command.text()));
        clocks.met(inboundLetterId.value(), INBOUND_LETTER, Coming.ANSWER, OccurredAt.on(command.answeredOn()))
                .forEach(events::add);
        return become(events);
    }

    private void requireOrder(LocalDate answeredOn, OccurredAt at) {
        if (answeredOn.isAfter(at.day())) {
            throw InboundRule.ANSWERED_BY_TODAY.violated(Map.of("field", "answeredOn"));
        }
        if (answeredOn.isBefore(requireNonNull(received).receivedOn())) {
            throw InboundRule.ANSWERED_AFTER_IT_WAS_RECEIVED.violated(Map.of("field", "answeredOn"));
        }
    }

    @CommandHandler
    Changed decide(FollowInbound command) {
        InboundMove.FOLLOW.require(status);
        return become(List.of(new InboundFollowed(inboundLetterId, followed + 1, command.text())));
    }

    @CommandHandler
    Changed decide(CloseInbound command) {
        InboundMove.CLOSE.require(status);
        var events = new ArrayList<ChildEvent>(
                clocks.allVoided(inboundLetterId.value(), INBOUND_LETTER, InboundStatus.CLOSED.name()));
        events.add(new InboundClosed(inboundLetterId, command.text()));
        return become(events);
    }

    @CommandHandler
    Changed decide(RingInboundClock command, Clock clock) {
        return become(
                clocks.rung(command, INBOUND_LETTER, clock.instant()).stream().toList());
    }

    @CommandHandler
    List<DeadlineMove> decide(PreviewInboundDeadlines command, Limits limits, Clock clock) {
        return recount(limits, clock).moves();
    }

    @CommandHandler
    List<DeadlineMove> decide(RecomputeInboundDeadlines command, Limits limits, Clock clock) {
        var recount = recount(limits, clock);
        var moves = recount.moves();
        become(recount.events(command, INBOUND_LETTER));
        return moves;
    }

    private ChildRecount recount(Limits limits, Clock clock) {
        return ChildRecount.of(clocks, requireNonNull(received).region(), limits, clock.instant());
    }

    @EventSourcingHandler
    void evolve(
            InboundEvent event,
            @Timestamp Instant recordedAt,
            @MetaDataValue(Trail.OCCURRED_AT) @Nullable String occurredAt,
            @SequenceNumber long sequence) {
        inboundLetterId = event.inboundLetterId();
        received = event instanceof InboundReceived came ? came : received;
        followed = event instanceof InboundFollowed one ? one.n() : followed;
        var to = event.leadsTo();
        status = to == null ? status : to;
        lastTold = occurredAt == null ? recordedAt : Instant.parse(occurredAt);
        version = sequence;
    }

    @EventSourcingHandler
    void evolve(ChildClockEvent event, @SequenceNumber long sequence) {
        clocks = clocks.after(event);
        if (!(event instanceof ChildDeadlineReminded)) { // A reminder makes nobody's version stale.
            version = sequence;
        }
    }

    private Changed become(List<? extends ChildEvent> events) {
        events.forEach(AggregateLifecycle::apply);
        return new Changed(inboundLetterId.value(), version);
    }
}
