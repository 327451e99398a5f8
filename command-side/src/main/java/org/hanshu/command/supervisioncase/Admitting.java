package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.api.supervisioncase.CaseWatchEvent.AgencyNoLongerAwaited;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmDemands;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmEntry;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmLetter;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmOpen;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.VoidChild;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildVoided;
import org.hanshu.api.vocabulary.CaseStatus;

/** How a case lets in what is opened in its name or entered in its file, and learns how its children ended. */
final class Admitting {

    private final CaseMemory memory;

    Admitting(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    CaseStanding decide(ConfirmOpen command) {
        memory.check(CaseStep.RECORD_STATEMENT);
        return memory.standing();
    }

    @CommandHandler
    CaseStanding decide(ConfirmLetter command, CaseTimes times, ChildHistories histories) {
        memory.check(CaseStep.LETTERS);
        HandingOver.checkNotOffered(memory.filed());
        Ladder.check(memory.filed(), command.letterKind(), command.skipReason(), times.limits(), histories);
        return memory.standing();
    }

    @CommandHandler
    CaseStanding decide(ConfirmEntry command) {
        memory.check(CaseStep.of(command.entry()));
        return memory.standing();
    }

    @CommandHandler
    Changed decide(ConfirmDemands command) {
        checkClaims(command.claims());
        return new Changed(memory.caseId.value(), memory.version());
    }

    @CommandHandler
    CaseStanding decide(AdmitChild command, CaseTimes times, ChildHistories histories) {
        if (memory.filed().children().find(command.childId()) == null) {
            memory.check(CaseStep.of(command.kind()));
            HandingOver.checkNotOffered(memory.filed());
            checkClaims(command);
            OneAtATime.check(memory.filed().children(), command.kind(), command.claims(), histories);
            if (command.kind() == ChildKind.LETTER) {
                Ladder.check(memory.filed(), command.letterKind(), command.skipReason(), times.limits(), histories);
            }
            apply(new ChildAdmitted(
                    memory.caseId,
                    command.childId(),
                    command.kind(),
                    command.letterKind(),
                    command.skipReason(),
                    times.voidAt(memory.filed().filing().region())));
        }
        return memory.standing();
    }

    /** Legal aid and referrals are about claims that are decided elsewhere too. */
    private void checkClaims(AdmitChild command) {
        switch (command.kind()) {
            case LETTER, MEDIATION -> checkClaims(command.claims());
            case REFERRAL, LEGAL_AID, INBOUND_LETTER ->
                PartyNumbers.checkClaims(memory.filed().parties(), command.claims(), "claims");
        }
    }

    @CommandHandler
    CaseStanding decide(ConfirmChild command) {
        memory.check(CaseStep.of(command.kind()));
        HandingOver.checkNotOffered(memory.filed());
        return memory.standing();
    }

    private void checkClaims(List<Integer> claims) {
        PartyNumbers.checkClaims(
                memory.filed().parties(), claims.stream().distinct().toList(), "demands");
        memory.filed().proceedings().checkFree(claims);
    }

    @CommandHandler
    Changed decide(EndChild command, OccurredAt at, CaseTimes times) {
        var child = memory.filed().children().find(command.childId());
        if (child != null && child.endsAs(command.outcome())) {
            apply(new ChildEnded(
                    memory.caseId,
                    command.childId(),
                    child.kind(),
                    command.outcome(),
                    command.endedBy(),
                    command.endedFor(),
                    command.result()));
        }
        stopAwaiting(command.childId(), at, times);
        return new Changed(memory.caseId.value(), memory.version());
    }

    private void stopAwaiting(UUID childId, OccurredAt at, CaseTimes times) {
        if (childId.equals(memory.filed().watched().awaited())) {
            memory.happened(new AgencyNoLongerAwaited(memory.caseId, childId), at, times);
        }
    }

    /** Where the case cannot go on any more, it stays as it is: the letter goes on without it. */
    @CommandHandler
    Changed decide(ReopenChild command, OccurredAt at, CaseTimes times) {
        var child = memory.filed().children().find(command.childId());
        if (child != null && !child.isOpen() && goesOn(command, at, times)) {
            apply(new ChildReopened(memory.caseId, command.childId(), child.kind()));
        }
        return new Changed(memory.caseId.value(), memory.version());
    }

    private boolean goesOn(ReopenChild command, OccurredAt at, CaseTimes times) {
        var filed = memory.filed();
        if (filed.children().detached().contains(command.childId())) {
            return true; // What goes on by itself keeps no case open.
        }
        if (filed.status() == CaseStatus.CLOSED && times.mayReopen(filed, at)) {
            memory.happened(new CaseReopened(memory.caseId, filed.course().cycle() + 1, command.reason()), at, times);
            return true;
        }
        return filed.status() == CaseStatus.SUSPENDED || CaseStep.rests(filed.status());
    }

    @CommandHandler
    Changed decide(VoidChild command, MadeChildren made, OccurredAt at, CaseTimes times) {
        var child = memory.filed().children().find(command.childId());
        if (child != null && child.isOpen() && !made.has(command.childId())) {
            apply(new ChildVoided(memory.caseId, command.childId(), child.kind()));
            stopAwaiting(command.childId(), at, times);
        }
        return new Changed(memory.caseId.value(), memory.version());
    }
}
