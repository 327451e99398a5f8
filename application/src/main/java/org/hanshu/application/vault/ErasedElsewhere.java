package org.hanshu.application.vault;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Lets go of the keys that another process destroyed: whoever uses keys looks once a second whether there are any. */
final class ErasedElsewhere {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final KeyTable table;
    private final RecentKeys recent;
    private final AtomicLong looked = new AtomicLong(System.nanoTime());
    private final AtomicLong seen;

    ErasedElsewhere(KeyTable table, RecentKeys recent) {
        this.table = table;
        this.recent = recent;
        this.seen = new AtomicLong(table.erasures());
    }

    void letGo() {
        var last = looked.get();
        var now = System.nanoTime();
        if (now - last < PAUSE || !looked.compareAndSet(last, now)) {
            return;
        }
        table.destroyedAfter(seen.get()).forEach((subject, seq) -> {
            recent.remove(subject);
            seen.accumulateAndGet(seq, Math::max);
        });
    }
}
