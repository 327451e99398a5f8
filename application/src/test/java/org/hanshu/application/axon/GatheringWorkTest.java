package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hanshu.application.peal.PeopleFirst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class GatheringWorkTest {

    private final AtomicBoolean storm = new AtomicBoolean(true);
    private final Semaphore turns = new Semaphore(1, true);

    @AutoClose
    private final GatheringWork one = work();

    @AutoClose
    private final GatheringWork other = work();

    private final CountDownLatch first = new CountDownLatch(1);

    @AfterEach
    void letGo() {
        first.countDown();
    }

    @Test
    void takesItsTurnInAStorm() {
        var second = new CompletableFuture<Boolean>();
        step(one, () -> awaitFirst());
        await().until(() -> turns.availablePermits() == 0);
        step(other, () -> second.complete(first.getCount() == 0));
        await().until(turns::hasQueuedThreads);

        first.countDown();

        assertThat(second.join()).as("after the first").isTrue();
        await().until(() -> turns.availablePermits() == 1);
    }

    @Test
    void waitsForNobodyWhoIsStuck() {
        turns.acquireUninterruptibly();
        var done = new CompletableFuture<Boolean>();

        step(one, () -> done.complete(true));

        assertThat(done.join()).isTrue();
        await().until(() -> one.getActiveCount() == 0);
        assertThat(turns.availablePermits())
                .as("a turn that it had not is not given back")
                .isZero();
    }

    @Test
    void waitsForNoTurnOtherwise() {
        storm.set(false);
        turns.acquireUninterruptibly();
        var waited = new CompletableFuture<Boolean>();

        step(one, () -> waited.complete(turns.hasQueuedThreads()));

        assertThat(waited.join()).isFalse();
    }

    /** As a group's work is given to it. */
    private static void step(GatheringWork work, Runnable step) {
        assertThat(work.submit(step)).isNotNull();
    }

    private GatheringWork work() {
        return new GatheringWork(1, Thread.ofPlatform().daemon().factory(), storm::get, turns, new PeopleFirst());
    }

    private void awaitFirst() {
        try {
            first.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
