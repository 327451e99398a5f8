package org.hanshu.application.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A durable PostgreSQL of our own in a folder: started, watched and stopped with the application. */
public final class EmbeddedDatabase implements Database {
    private final FolderLock lock;
    private final PostgresServer server;
    private final PostmasterWatch watch;

    private EmbeddedDatabase(FolderLock lock, PostgresServer server) {
        this.lock = lock;
        this.server = server;
        this.watch = PostmasterWatch.over(server);
    }

    public static EmbeddedDatabase start(Path data) throws IOException {
        BroughtPostgres.require();
        var folder = PostgresFolder.in(data);
        return start(folder, folder.binaries());
    }

    /** With binaries unpacked elsewhere, so that many short-lived folders share them. */
    static EmbeddedDatabase start(PostgresFolder folder, Path binaries) throws IOException {
        var lock = folder.lock();
        try {
            return new EmbeddedDatabase(lock, PostgresServer.start(folder, binaries));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public String url() {
        return server.url();
    }

    @Override
    public String user() {
        return PostgresServer.USER;
    }

    @Override
    public String password() {
        return server.password();
    }

    @Override
    public void close() {
        watch.close();
        try (lock) {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
