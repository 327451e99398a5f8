package org.hanshu.command.letter;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.hanshu.api.letter.LetterCommand;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionAsked;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionConfirmed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionDeclined;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineReminded;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.shared.Sequence;
import org.hanshu.command.shared.correction.AskedCorrection;
import org.hanshu.command.shared.correction.AskedCorrections;
import org.jspecify.annotations.Nullable;

/** What a letter remembers of its own history, and whom it lets work on it. */
abstract class LetterMemory {

    @AggregateIdentifier
    LetterId letterId;

    private @Nullable LetterState state; // None before the first draft.
    private Ledger ledger = Ledger.EMPTY;
    private AskedCorrections asked = AskedCorrections.NONE;
    private long version = -1;

    @CommandHandlerInterceptor
    void admit(LetterCommand command, MetaData trail) {
        var caller = Caller.of(trail);
        var known = state == null || caller.mayKnowOf(state.head().issuer());
        Admission.check(command, trail, known, version);
        Sequence.check(trail, new Antecedents(ledger).of(command));
    }

    @EventSourcingHandler
    void evolve(
            LetterEvent event,
            MetaData trail,
            OccurredAt at,
            @MessageIdentifier String id,
            @SequenceNumber long sequence) {
        letterId = event.letterId();
        var hands = Caller.of(trail).hands();
        state = event instanceof LetterDrafted drafted ? LetterState.of(drafted, hands) : state().after(event, hands);
        ledger = ledger.after(id, event, at.value());
        asked = asked(event, trail);
        if (!(event instanceof LetterDeadlineReminded)) { // A reminder makes nobody's version stale.
            version = sequence;
        }
    }

    private AskedCorrections asked(LetterEvent event, MetaData trail) {
        return switch (event) {
            case LetterCorrectionAsked one ->
                asked.with(
                        new AskedCorrection(one.n(), one.event(), one.kind(), one.changes(), List.of(), one.reason()),
                        Caller.of(trail));
            case LetterCorrectionConfirmed yes -> asked.confirmed(yes.n());
            case LetterCorrectionDeclined no -> asked.declined(no.n());
            default -> asked;
        };
    }

    final Changed become(List<? extends LetterEvent> events) {
        events.forEach(AggregateLifecycle::apply);
        return changed();
    }

    /** Remembers the event with what its trail says beside the command's. */
    final void tell(LetterEvent event, Map<String, String> trail) {
        AggregateLifecycle.apply(event, MetaData.from(trail));
    }

    final Changed changed() {
        return new Changed(letterId.value(), version);
    }

    final Ledger ledger() {
        return ledger;
    }

    final AskedCorrections asked() {
        return asked;
    }

    final boolean isBlank() {
        return state == null;
    }

    final LetterState state() {
        return requireNonNull(state);
    }
}
