package org.hanshu.command.recomputation;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.recomputation.RecomputationCommand;
import org.hanshu.api.recomputation.RecomputationCommand.ApplyRecomputation;
import org.hanshu.api.recomputation.RecomputationCommand.BeginRecomputation;
import org.hanshu.api.recomputation.RecomputationCommand.CompleteList;
import org.hanshu.api.recomputation.RecomputationCommand.DropRecomputation;
import org.hanshu.api.recomputation.RecomputationCommand.KeepMoves;
import org.hanshu.api.recomputation.RecomputationCommand.KeepProgress;
import org.hanshu.api.recomputation.RecomputationCommand.SupersedeRecomputation;
import org.hanshu.api.recomputation.RecomputationEvent;
import org.hanshu.api.recomputation.RecomputationEvent.LinesApplied;
import org.hanshu.api.recomputation.RecomputationEvent.LinesFound;
import org.hanshu.api.recomputation.RecomputationEvent.ListCompleted;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationApplied;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationBegun;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationDropped;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationOrdered;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationSuperseded;
import org.hanshu.api.recomputation.RecomputationProgress;
import org.hanshu.api.recomputation.RecomputationStatus;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.RecomputationId;
import org.hanshu.api.shared.Trail;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.recount.Recount;
import org.jspecify.annotations.Nullable;

/** What new books do to the time limits that run: looked for, listed, decided on by an administrator, and then carried out. */
@Aggregate(type = "recomputation", cache = "recentAggregates")
class Recomputation {

    @AggregateIdentifier
    private RecomputationId recomputationId;

    private @Nullable RecomputationState state; // None before it begins.
    private long version = -1;

    Recomputation() {} // Axon replays history into a blank recomputation.

    @CommandHandlerInterceptor
    void admit(RecomputationCommand command, MetaData trail) {
        Admission.check(command, trail, state != null || command instanceof BeginRecomputation, version);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    RecomputationProgress decide(BeginRecomputation command) {
        if (state == null) {
            apply(new RecomputationBegun(command.recomputationId(), command.ruleVersion(), command.calendarVersion()));
        }
        return progress();
    }

    @CommandHandler
    RecomputationProgress decide(KeepMoves command) {
        require(RecomputationStatus.READING, RecomputationRule.ITS_HISTORY_IS_READ);
        apply(new LinesFound(recomputationId, state().fresh(command.found()), command.looked(), command.readTo()));
        return progress();
    }

    @CommandHandler
    RecomputationProgress decide(CompleteList command) {
        if (state().status() == RecomputationStatus.READING) {
            apply(new ListCompleted(recomputationId, state().lines(), state().looked()));
        }
        return progress();
    }

    @CommandHandler
    Changed decide(ApplyRecomputation command, Limits limits) {
        require(RecomputationStatus.LISTED, RecomputationRule.ONLY_A_LIST_IS_DECIDED_ON);
        var begun = state().begun();
        if (!Recount.isUnder(limits, begun.ruleVersion(), begun.calendarVersion())) {
            throw RecomputationRule.NEWER_BOOKS_ARE_IN_FORCE.violated(Map.of());
        }
        apply(new RecomputationOrdered(recomputationId, state().lines()));
        return changed();
    }

    @CommandHandler
    Changed decide(DropRecomputation command) {
        require(RecomputationStatus.LISTED, RecomputationRule.ONLY_A_LIST_IS_DECIDED_ON);
        apply(new RecomputationDropped(recomputationId, command.reason()));
        return changed();
    }

    @CommandHandler
    RecomputationProgress decide(KeepProgress command) {
        require(RecomputationStatus.APPLYING, RecomputationRule.IT_WAS_NOT_ORDERED);
        if (command.upTo() > state().done()) {
            apply(new LinesApplied(recomputationId, command.upTo(), command.moved(), command.failed()));
        }
        if (state().done() == state().lines()) {
            apply(new RecomputationApplied(recomputationId, state().moved(), state().failed()));
        }
        return progress();
    }

    /** What is decided, or carried out to its end, stays so. */
    @CommandHandler
    RecomputationProgress decide(SupersedeRecomputation command) {
        switch (state().status()) {
            case READING, LISTED, APPLYING -> apply(new RecomputationSuperseded(recomputationId, command.by()));
            case APPLIED, UNCHANGED, DROPPED, SUPERSEDED -> {}
        }
        return progress();
    }

    @EventSourcingHandler
    void evolve(
            RecomputationEvent event,
            @MetaDataValue(Trail.ACTOR) @Nullable String actor,
            @SequenceNumber long sequence) {
        recomputationId = event.recomputationId();
        version = sequence;
        if (event instanceof RecomputationBegun begun) {
            state = new RecomputationState(begun);
        } else {
            state().evolve(event, actor == null ? Caller.SYSTEM.actor() : actor);
        }
    }

    private void require(RecomputationStatus status, RecomputationRule otherwise) {
        if (state().status() != status) {
            throw otherwise.violated(Map.of("state", state().status().name(), "allowed", status.name()));
        }
    }

    private RecomputationProgress progress() {
        return state().progress(recomputationId, version);
    }

    private Changed changed() {
        return new Changed(recomputationId.value(), version);
    }

    private RecomputationState state() {
        return requireNonNull(state, "It is asked of one that has begun");
    }
}
