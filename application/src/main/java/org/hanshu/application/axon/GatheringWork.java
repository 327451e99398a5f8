package org.hanshu.application.axon;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;

/**
 * The work on a read model. While events come in a storm it takes a breath before each step, so that a step takes many
 * events: a few large batches cost a fraction of many small ones, and leave more of the machine to people.
 */
final class GatheringWork extends ScheduledThreadPoolExecutor {

    private static final Duration BREATH = Duration.ofSeconds(1);

    private final BooleanSupplier storm;

    GatheringWork(int threads, ThreadFactory factory, BooleanSupplier storm) {
        super(threads, factory);
        this.storm = storm;
    }

    @Override
    public Future<?> submit(Runnable step) {
        return schedule(step, storm.getAsBoolean() ? BREATH.toMillis() : 0, MILLISECONDS);
    }
}
