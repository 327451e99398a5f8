package org.hanshu.command.letter;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.letter.LetterCommand.ApproveLetter;
import org.hanshu.api.letter.LetterCommand.AssessLetter;
import org.hanshu.api.letter.LetterCommand.ConfirmLetterOpen;
import org.hanshu.api.letter.LetterCommand.ConfirmReferable;
import org.hanshu.api.letter.LetterCommand.DispatchLetter;
import org.hanshu.api.letter.LetterCommand.DraftLetter;
import org.hanshu.api.letter.LetterCommand.ExtendDeadline;
import org.hanshu.api.letter.LetterCommand.IssueLetter;
import org.hanshu.api.letter.LetterCommand.MarkUndeliverable;
import org.hanshu.api.letter.LetterCommand.MissDeadline;
import org.hanshu.api.letter.LetterCommand.PlanRectification;
import org.hanshu.api.letter.LetterCommand.RecheckLetter;
import org.hanshu.api.letter.LetterCommand.RecordAttempt;
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
import org.hanshu.api.letter.LetterServiced;
import org.hanshu.api.letter.LetterStanding;
import org.hanshu.api.letter.RectificationTaken;
import org.hanshu.api.letter.ReferableLetter;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.command.shared.Decides;
import org.hanshu.command.shared.Limits;

/** One letter of 一函两书: written by one, approved and signed by another, served, answered, and judged by what was put right. */
@Aggregate(type = "letter")
class Letter extends LetterMemory {

    @Decides
    final LetterCorrections corrections = new LetterCorrections(this);

    @Decides
    final Recounting recounting = new Recounting(this);

    Letter() {} // Axon replays history into a blank letter.

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(DraftLetter command, Caller caller, Limits limits, KnownOrganisations known) {
        return become(isBlank() ? Writing.draft(command, caller, limits, known.now()) : List.of());
    }

    @CommandHandler
    LetterStanding decide(ConfirmLetterOpen command) {
        return state().head().standing();
    }

    @CommandHandler
    ReferableLetter decide(ConfirmReferable command) {
        return Referring.referable(state());
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
            IssueLetter command,
            Caller caller,
            OccurredAt at,
            MetaData trail,
            Limits limits,
            LetterNumbers numbers,
            DemandedClaims claims,
            KnownOrganisations known) {
        return become(new Signing(limits, numbers, claims, known.now()).issue(state(), caller, at.day(), trail));
    }

    @CommandHandler
    Changed decide(WithdrawLetter command) {
        return become(Writing.withdraw(state(), command));
    }

    @CommandHandler
    Changed decide(DispatchLetter command, OccurredAt at) {
        return become(new Sending(at.day()).dispatch(state(), command));
    }

    @CommandHandler
    Changed decide(RecordAttempt command, OccurredAt at) {
        return become(new Sending(at.day()).attempt(state(), command));
    }

    @CommandHandler
    Changed decide(MarkUndeliverable command, OccurredAt at) {
        return become(new Sending(at.day()).giveUp(state(), command));
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
    Changed decide(RecordReply command, OccurredAt at, Limits limits, Clock clock) {
        become(new Answering(limits, at.day(), clock.instant()).take(state(), command.reply()));
        return enteredLate(LetterEvent.REPLY, limits, clock);
    }

    @CommandHandler
    Changed decide(ExtendDeadline command, Limits limits, Clock clock) {
        return become(new Extending(limits, clock.instant()).extend(state(), command));
    }

    @CommandHandler
    Changed decide(PlanRectification command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Promises(limits, at.day(), clock.instant()).plan(state(), command));
    }

    @CommandHandler
    RectificationTaken decide(RecordRectification command, OccurredAt at, Limits limits, Clock clock) {
        var recorded = Rectifying.record(state(), command, at.day());
        become(List.of(recorded));
        var changed = awaitingCheck(command.demand(), limits, clock);
        return new RectificationTaken(changed.id(), changed.version(), recorded.n());
    }

    @CommandHandler
    Changed decide(VerifyRectification command, Limits limits, Clock clock) {
        become(Rectifying.verify(state(), command));
        enteredLate(LetterEvent.demandClock(command.demand()), limits, clock);
        return awaitingCheck(command.demand(), limits, clock);
    }

    /** Whatever was not checked yet is, in time. */
    private Changed awaitingCheck(int demand, Limits limits, Clock clock) {
        new Checking(state(), ledger(), limits, clock.instant())
                .turned(demand, "")
                .forEach(following -> tell(following.event(), following.trail()));
        return changed();
    }

    /** What came in time and is entered after that was over takes the silence back. */
    private Changed enteredLate(String name, Limits limits, Clock clock) {
        new PuttingRight(state(), ledger(), limits, clock.instant())
                .keptAfterAll(name)
                .forEach(following -> tell(following.event(), following.trail()));
        return changed();
    }

    @CommandHandler
    Changed decide(AssessLetter command, Caller caller, OccurredAt at, Limits limits, Clock clock) {
        return become(new Assessing(limits, at.day(), clock.instant()).assess(state(), command, caller));
    }

    @CommandHandler
    Changed decide(RecheckLetter command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Rechecking(limits, at.day(), clock.instant()).recheck(state(), command));
    }

    @CommandHandler
    Changed decide(RemindOfDeadline command, Clock clock) {
        return become(Timekeeping.remind(state(), command, clock.instant()));
    }

    @CommandHandler
    Changed decide(MissDeadline command, Limits limits, Clock clock) {
        return become(Timekeeping.miss(state(), command, limits, clock.instant()));
    }
}
