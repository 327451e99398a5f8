package org.hanshu.saga.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * A clock and what it has still to ring; only the next bell is scheduled, so that much is quickly taken in.
 *
 * @param ahead in order, the next one first; never empty
 * @param scheduleId under which the next one is scheduled, so that cancelling it is one row's work
 */
public record WoundClock(String name, List<Bell> ahead, String scheduleId) {

    static WoundClock next(String name, List<Bell> bells, Ringing ringing) {
        return new WoundClock(name, List.copyOf(bells), ringing.schedule(name, bells.getFirst()));
    }

    /** The same clock once its next bell has rung; nothing where that was its last. */
    Stream<WoundClock> rung(Ringing ringing) {
        return ahead.size() == 1 ? Stream.empty() : Stream.of(next(name, ahead.subList(1, ahead.size()), ringing));
    }

    boolean isToRing(String clock, Bell bell) {
        return name.equals(clock) && ahead.getFirst().equals(bell);
    }

    void stop(Ringing ringing) {
        ringing.cancel(ahead.getFirst(), scheduleId);
    }
}
