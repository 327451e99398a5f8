package org.hanshu.saga.shared;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.period.Deadline;

/** The clocks of one process that have still to ring. */
public record WoundClocks(List<WoundClock> all) {

    public static final WoundClocks NONE = new WoundClocks(List.of());

    /** Winds a clock; a second time changes nothing. */
    public WoundClocks wound(Deadline deadline, Ringing ringing) {
        return isWound(deadline.name())
                ? this
                : new WoundClocks(Stream.concat(
                                all.stream(), Stream.of(WoundClock.next(deadline.name(), Bell.of(deadline), ringing)))
                        .toList());
    }

    /** Winds a clock anew, whether or not it ran. */
    public WoundClocks rewound(Deadline deadline, Ringing ringing) {
        return stopped(deadline.name(), ringing).wound(deadline, ringing);
    }

    public WoundClocks stopped(String name, Ringing ringing) {
        all.stream().filter(each -> each.name().equals(name)).forEach(each -> each.stop(ringing));
        return new WoundClocks(
                all.stream().filter(not(each -> each.name().equals(name))).toList());
    }

    public WoundClocks allStopped(Ringing ringing) {
        all.forEach(each -> each.stop(ringing));
        return NONE;
    }

    public boolean isToRing(String clock, Bell bell) {
        return all.stream().anyMatch(each -> each.isToRing(clock, bell));
    }

    /** After the bell has rung, the clock's next one is ahead. */
    public WoundClocks rung(String clock, Bell bell, Ringing ringing) {
        return new WoundClocks(all.stream()
                .flatMap(each -> each.isToRing(clock, bell) ? each.rung(ringing) : Stream.of(each))
                .toList());
    }

    public boolean isWound(String name) {
        return all.stream().anyMatch(each -> each.name().equals(name));
    }

    public boolean isSilent() {
        return all.isEmpty();
    }
}
