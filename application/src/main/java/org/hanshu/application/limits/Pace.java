package org.hanshu.application.limits;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each of many may come: so many in a while, and as many more at once; who was not seen for longest is forgotten.
 * Of each is kept only from when on it would have had its full share again (the generic cell rate algorithm).
 */
final class Pace {

    private static final int MOST = 50_000;

    private final long share;
    private final long atOnce;
    private final LongSupplier nanos;
    private final Map<String, Long> restedAt = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    };

    /**
     * @param times how often in that time, and how often at once; 0 for as often as one likes
     * @param nanos time that only goes on, whatever the clock says
     */
    Pace(int times, Duration time, LongSupplier nanos) {
        this.share = times == 0 ? 0 : time.toNanos() / times;
        this.atOnce = time.toNanos();
        this.nanos = nanos;
    }

    /** Takes one turn; answers how long to wait where there is none left, and nothing is taken then. */
    Duration take(String who) {
        if (share == 0) {
            return Duration.ZERO;
        }
        synchronized (restedAt) {
            var wait = wait(who);
            if (wait.isZero()) {
                restedAt.put(who, rested(who, nanos.getAsLong()) + share);
            }
            return wait;
        }
    }

    /** How long it is until the next turn; none is taken. */
    Duration wait(String who) {
        if (share == 0) {
            return Duration.ZERO;
        }
        synchronized (restedAt) {
            var now = nanos.getAsLong();
            var over = rested(who, now) + share - now - atOnce;
            return over > 0 ? Duration.ofNanos(over) : Duration.ZERO;
        }
    }

    int known() {
        synchronized (restedAt) {
            return restedAt.size();
        }
    }

    private long rested(String who, long now) {
        var kept = restedAt.get(who);
        return kept == null || kept - now < 0 ? now : kept;
    }
}
