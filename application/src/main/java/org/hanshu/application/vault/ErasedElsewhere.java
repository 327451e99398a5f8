package org.hanshu.application.vault;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets go of the keys that another process destroyed: whoever uses keys looks once a second whether there are any. What a
 * transaction wrote down of theirs after the erasure, though it had made it before, is destroyed then, too.
 */
final class ErasedElsewhere {

    private static final Logger LOG = LoggerFactory.getLogger(ErasedElsewhere.class);
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
        var since = seen.get();
        var erased = table.destroyedAfter(since);
        erased.forEach((subject, seq) -> {
            recent.remove(subject);
            seen.accumulateAndGet(seq, Math::max);
        });
        if (!erased.isEmpty()) { // By itself: whoever looks may only read, or may yet roll back.
            Thread.ofVirtual().name("erased-again").start(() -> destroyAgain(since));
        }
    }

    private void destroyAgain(long since) {
        try {
            table.destroyAgainAfter(since);
        } catch (RuntimeException e) {
            LOG.debug("Keys of erased people are looked for again with the next look", e);
        }
    }
}
