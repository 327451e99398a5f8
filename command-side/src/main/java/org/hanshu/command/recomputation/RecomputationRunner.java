package org.hanshu.command.recomputation;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks, where commands are decided, whether new books are in force or a list was ordered, and takes that further; after a
 * restart it goes on where the events stand.
 */
@Component
class RecomputationRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RecomputationRunner.class);
    private static final int SECONDS_BETWEEN_LOOKS = 2;
    private static final int SECONDS_TO_STOP = 6;

    private final RecomputationRun run;
    private final boolean decides;
    private volatile @Nullable ScheduledExecutorService worker;

    RecomputationRunner(RecomputationRun run, @Value("${hanshu.roles:command}") Set<String> roles) {
        this.run = run;
        this.decides = roles.contains("command");
    }

    @Override
    public void start() {
        if (decides && !isRunning()) {
            var fresh = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "recomputations"));
            worker = fresh;
            var unused = fresh.scheduleWithFixedDelay(this::look, 0, SECONDS_BETWEEN_LOOKS, SECONDS);
        }
    }

    @Override
    public void stop() {
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
    public boolean isRunning() {
        return worker != null;
    }

    @EventListener
    void on(SomethingToDo ordered) {
        var current = worker;
        if (current != null) {
            current.execute(this::look);
        }
    }

    /** What fails is tried again at the next look. */
    private void look() {
        try {
            run.goOn(() -> !isRunning());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (isRunning()) {
                LOG.warn("The recomputation stopped and will be tried again", e);
            }
        }
    }
}
