package org.hanshu.command.legalaid;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.child.ChildClockCommand.RingLegalAidClock;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.child.ChildRecountCommand.PreviewLegalAidDeadlines;
import org.hanshu.api.child.ChildRecountCommand.RecomputeLegalAidDeadlines;
import org.hanshu.api.legalaid.LegalAidCommand.ApplyForLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.AskOnce;
import org.hanshu.api.legalaid.LegalAidCommand.AssignLawyer;
import org.hanshu.api.legalaid.LegalAidCommand.CompleteApplication;
import org.hanshu.api.legalaid.LegalAidCommand.ConcludeLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.DecideObjection;
import org.hanshu.api.legalaid.LegalAidCommand.DenyLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.GiveSupplement;
import org.hanshu.api.legalaid.LegalAidCommand.GrantLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.PreGrant;
import org.hanshu.api.legalaid.LegalAidCommand.RaiseObjection;
import org.hanshu.api.legalaid.LegalAidCommand.ReassignLawyer;
import org.hanshu.api.legalaid.LegalAidCommand.RecordStage;
import org.hanshu.api.legalaid.LegalAidCommand.TerminateLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.WithdrawApplication;
import org.hanshu.api.legalaid.LegalAidEvent.DenialBecameFinal;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.Assignees;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.clock.ChildRecount;
import org.hanshu.command.shared.recount.Recount;

/** Legal aid 法律援助 for workers of a case: applied for, reviewed, given or denied, and worked on by a lawyer. */
@Aggregate(type = "legal-aid")
class LegalAid extends AidMemory {

    LegalAid() {} // Axon replays history into a blank one.

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(ApplyForLegalAid command, OccurredAt at, Limits limits, Clock clock) {
        return become(isBlank() ? Applying.apply(command, times(limits, at, clock)) : List.of());
    }

    @CommandHandler
    Changed decide(CompleteApplication command, OccurredAt at, Limits limits, Clock clock) {
        return become(Reviewing.complete(state(), command, times(limits, at, clock)));
    }

    @CommandHandler
    Changed decide(AskOnce command, OccurredAt at, Limits limits, Clock clock) {
        return become(Reviewing.ask(state(), command, times(limits, at, clock)));
    }

    @CommandHandler
    Changed decide(GiveSupplement command, OccurredAt at, Limits limits, Clock clock) {
        return become(Reviewing.supplement(state(), command, times(limits, at, clock)));
    }

    @CommandHandler
    Changed decide(WithdrawApplication command) {
        return become(Reviewing.withdraw(state(), command));
    }

    @CommandHandler
    Changed decide(PreGrant command, OccurredAt at, Limits limits, Clock clock) {
        return become(Granting.inAdvance(state(), command, times(limits, at, clock)));
    }

    @CommandHandler
    Changed decide(GrantLegalAid command, OccurredAt at, Limits limits, Clock clock) {
        return become(Granting.grant(state(), command, times(limits, at, clock)));
    }

    @CommandHandler
    Changed decide(DenyLegalAid command, OccurredAt at, Limits limits, Clock clock) {
        return become(Granting.deny(state(), command, times(limits, at, clock)));
    }

    @CommandHandler
    Changed decide(RaiseObjection command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Objecting(state(), times(limits, at, clock)).object(command));
    }

    @CommandHandler
    Changed decide(DecideObjection command, Caller caller, OccurredAt at, Limits limits, Clock clock) {
        return become(new Objecting(state(), times(limits, at, clock)).decide(command, caller));
    }

    @CommandHandler
    Changed decide(
            AssignLawyer command,
            OccurredAt at,
            MetaData trail,
            Limits limits,
            Clock clock,
            Assignees lawyers,
            CaseCrew crew) {
        return become(new Working(state()).assign(command, times(limits, at, clock), lawyers, crew, trail));
    }

    @CommandHandler
    Changed decide(ReassignLawyer command, MetaData trail, Assignees lawyers, CaseCrew crew) {
        return become(new Working(state()).reassign(command, lawyers, crew, trail));
    }

    @CommandHandler
    Changed decide(RecordStage command, OccurredAt at, Limits limits, Clock clock) {
        return become(new Working(state()).stage(command, times(limits, at, clock)));
    }

    @CommandHandler
    Changed decide(ConcludeLegalAid command) {
        return become(new Working(state()).conclude(command));
    }

    @CommandHandler
    Changed decide(TerminateLegalAid command) {
        return become(new Working(state()).terminate(command));
    }

    /** Two silences end it: nothing was supplied, or nobody objected. Any other leaves the clock red for somebody to act. */
    @CommandHandler
    Changed decide(RingLegalAidClock command, Clock clock) {
        var rung = state().clocks().rung(command, ChildKind.LEGAL_AID, clock.instant());
        return become(rung.map(this::consequence).orElse(List.of()));
    }

    @CommandHandler
    List<DeadlineMove> decide(PreviewLegalAidDeadlines command, Limits limits, Clock clock) {
        return recount(limits, clock).moves();
    }

    @CommandHandler
    List<DeadlineMove> decide(RecomputeLegalAidDeadlines command, Limits limits, Clock clock) {
        if (!Recount.isUnder(limits, command.ruleVersion(), command.calendarVersion())) {
            return List.of();
        }
        var recount = recount(limits, clock);
        become(recount.events(command, ChildKind.LEGAL_AID));
        return recount.moves();
    }

    private ChildRecount recount(Limits limits, Clock clock) {
        return ChildRecount.of(state().clocks(), state().application().region(), limits, clock.instant());
    }

    private List<ChildEvent> consequence(ChildClockEvent rung) {
        return rung instanceof ChildDeadlineMissed missed
                ? switch (missed.name()) {
                    case AidTimes.SUPPLEMENT ->
                        AidTimes.ranOut(
                                state(),
                                missed,
                                new LegalAidTerminated(childId, TerminationGround.SUPPLEMENT_SILENCE, null));
                    case AidTimes.OBJECTING -> AidTimes.ranOut(state(), missed, new DenialBecameFinal(childId));
                    default -> List.of(missed); // It is late, and goes on.
                }
                : List.of(rung);
    }
}
