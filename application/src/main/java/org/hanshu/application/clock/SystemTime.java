package org.hanshu.application.clock;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The system's clock: it ticks with the machine's, ahead of it by an offset that only grows, and in the milliseconds in
 * which events are stored, so that what follows from an event is never told as before it.
 */
final class SystemTime extends Clock {

    private final Clock machine;
    private volatile Duration ahead;

    SystemTime(Clock machine, Duration ahead) {
        this.machine = machine;
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead).truncatedTo(MILLIS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : new InZone(this, zone);
    }

    /** By how much it has to be ahead so that it shows at least this time; never less than it is. */
    Duration aheadFor(Instant time) {
        var further = Duration.between(instant(), time);
        return further.isPositive() ? Duration.ofMillis(ahead.plus(further).toMillis() + 1) : ahead;
    }

    void goAhead(Duration offset) {
        ahead = offset;
    }

    private static final class InZone extends Clock {

        private final Clock time;
        private final ZoneId zone;

        InZone(Clock time, ZoneId zone) {
            this.time = time;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return time.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return time.withZone(other);
        }
    }
}
