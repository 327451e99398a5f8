package org.hanshu.application.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.DisposableBean;

/** An embedded database that starts while the application still reads what it is made of: each takes seconds. */
final class DatabaseAhead implements DisposableBean {

    private final FutureTask<EmbeddedDatabase> start;
    private final AtomicBoolean taken = new AtomicBoolean();

    private DatabaseAhead(Path folder) {
        start = new FutureTask<>(() -> EmbeddedDatabase.start(folder));
    }

    static DatabaseAhead in(Path folder) {
        var ahead = new DatabaseAhead(folder);
        new Thread(ahead.start, "database-start").start();
        return ahead;
    }

    /** Waits until it runs; whoever takes it also ends it. */
    EmbeddedDatabase take() throws IOException {
        try {
            var database = start.get();
            taken.set(true);
            return database;
        } catch (ExecutionException e) {
            throw failureIn(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database was starting", e);
        }
    }

    /** Nobody came for it, because something else failed first. */
    @Override
    public void destroy() throws InterruptedException {
        if (taken.get()) {
            return;
        }
        try {
            start.get().close();
        } catch (ExecutionException | CancellationException e) {
            // It never ran, and so there is nothing to end; why not is told by who asked for it.
        }
    }

    private static IOException failureIn(ExecutionException e) {
        return switch (e.getCause()) {
            case null -> new IOException("The database did not start", e);
            case IOException failure -> failure;
            case RuntimeException failure -> throw failure;
            default -> new IOException("The database did not start", e);
        };
    }
}
