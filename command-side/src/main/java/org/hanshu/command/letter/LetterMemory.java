package org.hanshu.command.letter;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.hanshu.api.letter.LetterCommand;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineReminded;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LetterId;
import org.hanshu.command.shared.Admission;
import org.jspecify.annotations.Nullable;

/** What a letter remembers of its own history, and whom it lets work on it. */
abstract class LetterMemory {

    @AggregateIdentifier
    LetterId letterId;

    private @Nullable LetterState state; // None before the first draft.
    private long version = -1;

    @CommandHandlerInterceptor
    void admit(LetterCommand command, MetaData trail) {
        var caller = Caller.of(trail);
        var known = state == null || caller.mayKnowOf(state.head().issuer());
        Admission.check(command, trail, known, version);
    }

    @EventSourcingHandler
    void evolve(LetterEvent event, MetaData trail, @SequenceNumber long sequence) {
        letterId = event.letterId();
        var actor = Caller.of(trail).actor();
        state = event instanceof LetterDrafted drafted ? LetterState.of(drafted, actor) : state().after(event, actor);
        if (!(event instanceof LetterDeadlineReminded)) { // A reminder makes nobody's version stale.
            version = sequence;
        }
    }

    final Changed become(List<? extends LetterEvent> events) {
        events.forEach(AggregateLifecycle::apply);
        return new Changed(letterId.value(), version);
    }

    final boolean isBlank() {
        return state == null;
    }

    final LetterState state() {
        return requireNonNull(state);
    }
}
