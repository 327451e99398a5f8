package org.hanshu.command.shared;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Looks for work that rests in the store, on one thread, where commands are decided: from the start on, every two seconds
 * and whenever it is called; so work that a stop cut off goes on after a restart, or in another process.
 */
public abstract class Lookout implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);
    private static final int SECONDS_BETWEEN_LOOKS = 2;
    private static final int SECONDS_TO_STOP = 6;

    private final String work;
    private final boolean decides;
    private final Turns turns;
    private volatile @Nullable ScheduledExecutorService worker;

    /**
     * @param work what it looks for, as its thread is named
     * @param roles those of this process
     * @param turns for there may be others
     */
    protected Lookout(String work, Set<String> roles, Turns turns) {
        this.work = work;
        this.decides = roles.contains("command");
        this.turns = turns;
    }

    /** Does what is to do, and ends soon once it is no longer running. */
    protected abstract void look() throws InterruptedException;

    /** Nobody has to wait for the next look. */
    protected final void lookNow() {
        var current = worker;
        if (current != null) {
            current.execute(this::lookOnce);
        }
    }

    @Override
    public final void start() {
        if (decides && !isRunning()) {
            var fresh = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, work));
            worker = fresh;
            var unused = fresh.scheduleWithFixedDelay(this::lookOnce, 0, SECONDS_BETWEEN_LOOKS, SECONDS);
        }
    }

    @Override
    public final void stop() {
        var last = worker;
        worker = null;
        if (last != null) {
            last.shutdown();
            try {
                if (!last.awaitTermination(SECONDS_TO_STOP, SECONDS)) {
                    last.shutdownNow();
                }
            } catch (InterruptedException e) {
                last.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public final boolean isRunning() {
        return worker != null;
    }

    /** What fails is tried again at the next look. */
    private void lookOnce() {
        try {
            turns.ifFree(work, this::look);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (isRunning()) {
                LOG.warn("The {} stopped and will be tried again", work, e);
            }
        }
    }
}
