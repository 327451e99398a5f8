package org.hanshu.query.timeline;

import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineExtended;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineRecomputed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;

/** Says what became of the clocks of a mediation, a referral or a grant of legal aid. */
record ChildClockSentences(TimelineWords words) {

    String about(ChildClockEvent event) {
        var kind = words.text("child." + event.kind());
        return switch (event) {
            case ChildDeadlineSet set ->
                words.say(
                        set,
                        kind,
                        words.clock(set.deadline().name()),
                        words.date(set.deadline().due()));
            case ChildDeadlineExtended more ->
                words.say(
                        more,
                        kind,
                        words.clock(more.deadline().name()),
                        words.date(more.deadline().due()));
            case ChildDeadlineRecomputed other -> words.recomputed(other, other.deadline(), other.before(), kind);
            case ChildDeadlineReminded reminded ->
                words.say(
                        reminded,
                        kind,
                        words.clock(reminded.name()),
                        words.text("reminder." + reminded.code()),
                        words.date(reminded.due()));
            case ChildDeadlineMissed missed ->
                words.say(missed, kind, words.clock(missed.name()), words.date(missed.due()));
            case ChildDeadlineMet met ->
                met.late()
                        ? words.sayOf("late", met, kind, words.clock(met.name()))
                        : words.say(met, kind, words.clock(met.name()));
            case ChildDeadlineVoided voided -> words.say(voided, kind, words.clock(voided.name()));
        };
    }
}
