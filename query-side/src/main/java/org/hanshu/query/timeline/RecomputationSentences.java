package org.hanshu.query.timeline;

import org.hanshu.api.recomputation.RecomputationEvent;
import org.hanshu.api.recomputation.RecomputationEvent.LinesApplied;
import org.hanshu.api.recomputation.RecomputationEvent.LinesFound;
import org.hanshu.api.recomputation.RecomputationEvent.ListCompleted;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationApplied;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationBegun;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationDropped;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationOrdered;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationSuperseded;

/** Says in a sentence what an event about a recomputation is about. */
record RecomputationSentences(TimelineWords words) {

    String about(RecomputationEvent event) {
        return switch (event) {
            case RecomputationBegun begun -> words.say(begun, begun.ruleVersion(), begun.calendarVersion());
            case LinesFound found ->
                words.say(found, found.looked(), found.lines().size());
            case ListCompleted list -> words.say(list, list.looked(), list.lines());
            case RecomputationOrdered ordered -> words.say(ordered, ordered.lines());
            case LinesApplied applied -> words.say(applied, applied.upTo(), applied.moved());
            case RecomputationApplied applied -> words.say(applied, applied.moved(), applied.failed());
            case RecomputationDropped dropped -> words.say(dropped);
            case RecomputationSuperseded newer -> words.say(newer);
        };
    }
}
