package org.hanshu.command.supervisioncase;

import java.time.Instant;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;

/** A case told once more from its entries, with every clock as it would have run had they been made when they say. */
final class Retelling {

    private final CaseId caseId;
    private final CaseTimes times;
    private final CaseState state;
    private ClockTales clocks = ClockTales.NONE;

    private Retelling(ComplaintFiled filed, CaseTimes times) {
        this.caseId = filed.caseId();
        this.times = times;
        this.state = new CaseState(filed);
    }

    static Retelling of(CaseLedger ledger, CaseTimes times) {
        var told = ledger.standing().filter(CaseEntry::isTold).toList();
        var retelling = new Retelling((ComplaintFiled) told.getFirst().event(), times);
        told.forEach(retelling::tell);
        retelling.ranOut(times.now());
        return retelling;
    }

    CaseState state() {
        return state;
    }

    ClockTales clocks() {
        return clocks;
    }

    private void tell(CaseEntry entry) {
        ranOut(entry.at());
        become(entry.event(), entry.at());
        if (entry.turnsClocks()) {
            CaseMemory.rest(caseId, state).ifPresent(each -> become(each, entry.at()));
            turn(entry.at());
        }
    }

    private void ranOut(Instant now) {
        for (var clock : state.clocks().all()) {
            if (clock.hasRunOut(now)) {
                var name = clock.deadline().name();
                become(new CaseDeadlineMissed(caseId, name, clock.deadline().due()), now);
                if (name.equals(CaseClock.INFORMATION.id())) {
                    become(new CaseLapsed(caseId, state.course().cycle()), now);
                    turn(clock.deadline().overdueAt());
                }
            }
        }
    }

    private void turn(Instant at) {
        times.turned(caseId, state, new OccurredAt(at)).forEach(each -> become(each, at));
    }

    private void become(SupervisionCaseEvent event, Instant at) {
        state.evolve(event, at);
        clocks = clocks.after(event, "");
    }
}
