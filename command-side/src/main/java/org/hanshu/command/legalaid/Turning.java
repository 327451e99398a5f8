package org.hanshu.command.legalaid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.ChildKind;

/** What happened to legal aid and what became of its clocks by it, in order. */
final class Turning {

    private final AidTimes times;
    private final AidState aid;
    private final List<ChildEvent> events = new ArrayList<>();

    Turning(AidTimes times, AidState aid) {
        this.times = times;
        this.aid = aid;
    }

    Turning then(ChildEvent event) {
        events.add(event);
        return this;
    }

    Turning met(String name) {
        return met(name, times.at());
    }

    /** What came then, though it may be entered only later. */
    Turning met(String name, OccurredAt at) {
        aid.clocks().met(aid.id(), ChildKind.LEGAL_AID, name, at).forEach(events::add);
        return this;
    }

    Turning voided(String why, String... names) {
        Stream.of(names)
                .flatMap(name -> aid.clocks().voided(aid.id(), ChildKind.LEGAL_AID, name, why))
                .forEach(events::add);
        return this;
    }

    Turning set(String name, String rule) {
        return set(deadline(name, rule, times.today()));
    }

    Turning set(Deadline deadline) {
        return then(new ChildDeadlineSet(aid.id(), ChildKind.LEGAL_AID, deadline));
    }

    /** Until when it is to be decided; an ordinary application from the day on which its papers came. */
    Turning setDecision(LocalDate papersIn) {
        if (aid.isFast()) {
            return set(AidTimes.DECISION, "legal-aid.fast-decision");
        }
        var byLaw = deadline(AidTimes.DECISION, "legal-aid.decision", papersIn);
        var own = deadline(AidTimes.OWN_DECISION, "legal-aid.own-decision", papersIn);
        return own.due().isBefore(byLaw.due()) ? set(byLaw).set(own) : set(byLaw);
    }

    /** It was decided, in the law's time and in the union's own. */
    Turning decided() {
        return met(AidTimes.DECISION).met(AidTimes.OWN_DECISION);
    }

    Turning setAssignment(boolean urgent) {
        return set(AidTimes.ASSIGNMENT, aid.isFast() || urgent ? "legal-aid.fast-assign" : "legal-aid.assign");
    }

    Deadline deadline(String name, String rule, LocalDate start) {
        return times.limits().deadline(name, rule, aid.application().region(), start, times.now());
    }

    List<ChildEvent> events() {
        return List.copyOf(events);
    }
}
