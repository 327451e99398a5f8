package org.hanshu.application.axon;

import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/**
 * Looks what another process still has to do in its segments. It tells at once when it has handled an event, but how far it
 * came past those that do not concern it only every few seconds, and a reader would wait so long for nothing.
 */
final class PassedOver {

    private static final int MOST = 500;

    private final EventStorageEngine events;
    private final ProcessorRules rules;

    PassedOver(EventStorageEngine events, ProcessorRules rules) {
        this.events = events;
        this.rules = rules;
    }

    /** Whether nothing that follows the token, up to this position, concerns the segment. */
    boolean isAll(String group, Segment segment, GapAwareTrackingToken from, long position) {
        try (var following = events.readEvents(from, false)) {
            var looked = 0;
            for (var each = following.iterator(); each.hasNext(); looked++) {
                var event = each.next();
                if (looked == MOST || rules.concerns(group, event, segment)) {
                    return false;
                }
                if (event.trackingToken().position().orElse(0) >= position) {
                    return true;
                }
            }
            return false; // There is no such event yet.
        }
    }
}
