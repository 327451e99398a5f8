package org.hanshu.query.shared;

import org.hanshu.api.child.ChildClockEvent.ChildDeadlineExtended;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineRecomputed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;
import org.hanshu.api.child.ChildEnding;
import org.hanshu.api.child.ChildEvent;

/**
 * How far a mediation, a referral or a grant of legal aid has come.
 *
 * @param status the code of its state
 */
public record ChildProgress(String status, Clocks clocks) {

    public static final ChildProgress NONE = new ChildProgress("", Clocks.NONE);

    public ChildProgress after(ChildEvent event) {
        var to = event.leadsTo();
        return new ChildProgress(to == null ? status : to.name(), clocks(event));
    }

    private Clocks clocks(ChildEvent event) {
        return switch (event) {
            case ChildDeadlineSet set -> clocks.set(set.deadline());
            case ChildDeadlineExtended more -> clocks.set(more.deadline());
            case ChildDeadlineRecomputed other -> clocks.recomputed(other.deadline());
            case ChildDeadlineReminded reminded -> clocks.reminded(reminded.name(), reminded.code());
            case ChildDeadlineMissed missed -> clocks.missed(missed.name());
            case ChildDeadlineMet met -> clocks.over(met.name());
            case ChildDeadlineVoided voided -> clocks.over(voided.name());
            case ChildEnding ended -> clocks.allOver();
            default -> clocks;
        };
    }
}
