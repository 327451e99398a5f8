package org.hanshu.application.database;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again when it died without being told to. */
final class PostmasterWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostmasterWatch.class);

    /** Children of a killed server may hold its memory for a moment, which makes the first attempt fail. */
    private static final List<Duration> PATIENCE =
            List.of(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(10));

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var watcher = new Thread(work, "postmaster-watch");
        watcher.setDaemon(true);
        return watcher;
    });
    private final PostgresServer server;
    private int failures;

    private PostmasterWatch(PostgresServer server) {
        this.server = server;
    }

    static PostmasterWatch over(PostgresServer server) {
        var watch = new PostmasterWatch(server);
        var unused = watch.thread.scheduleWithFixedDelay(watch::look, 500, 500, TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        try {
            if (!server.isAlive()) {
                LOG.warn("PostgreSQL died and is started again");
                server.start(PATIENCE.get(Math.min(failures, PATIENCE.size() - 1)));
            }
            failures = 0;
        } catch (IOException | RuntimeException e) {
            failures++;
            LOG.error("PostgreSQL could not be started again, attempt {}", failures, e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(3, TimeUnit.SECONDS)) {
                LOG.warn("A start of PostgreSQL is still under way");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
