package org.hanshu.application.axon;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import org.hanshu.application.peal.PeopleFirst;

/**
 * The work on a read model. While events come in a storm it takes a breath before each step, so that a step takes many
 * events: a few large batches cost a fraction of many small ones. Then it also waits its turn among all read models: at
 * most half of the machine is theirs, and the rest is left to people.
 */
final class GatheringWork extends ScheduledThreadPoolExecutor {

    private static final Duration BREATH = Duration.ofMillis(250);

    private static final Duration LONG = Duration.ofSeconds(2);

    private final BooleanSupplier storm;
    private final Semaphore turns;
    private final PeopleFirst people;

    GatheringWork(int threads, ThreadFactory factory, BooleanSupplier storm, Semaphore turns, PeopleFirst people) {
        super(threads, factory);
        this.storm = storm;
        this.turns = turns;
        this.people = people;
    }

    /** As many turns as may be taken at once in a storm. */
    static Semaphore turns() {
        return new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);
    }

    @Override
    public Future<?> submit(Runnable step) {
        return storm.getAsBoolean()
                ? schedule(() -> takeTurn(step), BREATH.toMillis(), MILLISECONDS)
                : super.submit(step);
    }

    /** Whoever has waited long goes without a turn: a step that is stuck stops nobody else for long. */
    private void takeTurn(Runnable step) {
        people.letPass();
        var mine = isMyTurn();
        try {
            step.run();
        } finally {
            if (mine) {
                turns.release();
            }
        }
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(LONG.toMillis(), MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
