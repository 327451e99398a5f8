package org.hanshu.command.letter;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.letter.LetterCommand;
import org.hanshu.api.letter.LetterCommand.ApproveLetter;
import org.hanshu.api.letter.LetterCommand.AssessLetter;
import org.hanshu.api.letter.LetterCommand.DraftLetter;
import org.hanshu.api.letter.LetterCommand.IssueLetter;
import org.hanshu.api.letter.LetterCommand.MissDeadline;
import org.hanshu.api.letter.LetterCommand.PlanRectification;
import org.hanshu.api.letter.LetterCommand.RecordRectification;
import org.hanshu.api.letter.LetterCommand.RecordReply;
import org.hanshu.api.letter.LetterCommand.RefuseReceipt;
import org.hanshu.api.letter.LetterCommand.RemindOfDeadline;
import org.hanshu.api.letter.LetterCommand.ReturnLetter;
import org.hanshu.api.letter.LetterCommand.ReviseLetter;
import org.hanshu.api.letter.LetterCommand.ServeLetter;
import org.hanshu.api.letter.LetterCommand.SubmitLetter;
import org.hanshu.api.letter.LetterCommand.VerifyRectification;
import org.hanshu.api.letter.LetterCommand.WithdrawLetter;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineReminded;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterServiced;
import org.hanshu.api.letter.RectificationTaken;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.shared.Limits;
import org.jspecify.annotations.Nullable;

/** One letter of 一函两书: written by one, approved and signed by another, served, answered, and judged by what was put right. */
@Aggregate(type = "letter")
class Letter {

    @AggregateIdentifier
    private LetterId letterId;

    private @Nullable LetterState state; // None before the first draft.
    private long version = -1;

    Letter() {} // Axon replays history into a blank letter.

    @CommandHandlerInterceptor
    void admit(LetterCommand command, MetaData trail) {
        var caller = Caller.of(trail);
        var known = state == null || caller.mayKnowOf(state.head().issuer());
        Admission.check(command, trail, known, version);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(DraftLetter command, Caller caller, Limits limits) {
        return become(state == null ? Writing.draft(command, caller, limits) : List.of());
    }

    @CommandHandler
    Changed decide(ReviseLetter command) {
        return become(Writing.revise(state(), command));
    }

    @CommandHandler
    Changed decide(SubmitLetter command) {
        return become(Writing.submit(state()));
    }

    @CommandHandler
    Changed decide(ReturnLetter command) {
        return become(Writing.sendBack(state(), command));
    }

    @CommandHandler
    Changed decide(ApproveLetter command, Caller caller) {
        return become(Writing.approve(state(), command, caller));
    }

    @CommandHandler
    Changed decide(
            IssueLetter command, Caller caller, OccurredAt at, MetaData trail, Limits limits, LetterNumbers numbers) {
        return become(new Signing(limits, numbers).issue(state(), caller, at.day(), trail));
    }

    @CommandHandler
    Changed decide(WithdrawLetter command) {
        return become(Writing.withdraw(state(), command));
    }

    @CommandHandler
    Changed decide(RefuseReceipt command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Serving(limits, at.day(), clock.instant()).refuse(state(), command));
    }

    @CommandHandler
    LetterServiced decide(ServeLetter command, OccurredAt at, Limits limits, Clock clock) {
        var served = new Serving(limits, at.day(), clock.instant()).serve(state(), command);
        var changed = become(served.events());
        return new LetterServiced(changed.id(), changed.version(), served.deemedServedOn(), served.reply());
    }

    @CommandHandler
    Changed decide(RecordReply command, OccurredAt at, Limits limits) {
        return become(new Answering(limits, at.day()).take(state(), command.reply()));
    }

    @CommandHandler
    Changed decide(PlanRectification command) {
        return become(Rectifying.plan(state(), command));
    }

    @CommandHandler
    RectificationTaken decide(RecordRectification command, OccurredAt at) {
        var recorded = Rectifying.record(state(), command, at.day());
        var changed = become(List.of(recorded));
        return new RectificationTaken(changed.id(), changed.version(), recorded.n());
    }

    @CommandHandler
    Changed decide(VerifyRectification command) {
        return become(Rectifying.verify(state(), command));
    }

    @CommandHandler
    Changed decide(AssessLetter command, Caller caller) {
        return become(Assessing.assess(state(), command, caller));
    }

    @CommandHandler
    Changed decide(RemindOfDeadline command, Clock clock) {
        return become(Timekeeping.remind(state(), command, clock.instant()));
    }

    @CommandHandler
    Changed decide(MissDeadline command, Limits limits, Clock clock) {
        return become(Timekeeping.miss(state(), command, limits, clock.instant()));
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

    private Changed become(List<? extends LetterEvent> events) {
        events.forEach(AggregateLifecycle::apply);
        return new Changed(letterId.value(), version);
    }

    private LetterState state() {
        return requireNonNull(state);
    }
}
