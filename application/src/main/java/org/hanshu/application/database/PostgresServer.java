package org.hanshu.application.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One cluster's server: whatever ran on it before is stopped, so that the settings are always ours. */
final class PostgresServer {
    static final String USER = "postgres";
    private static final String DATABASE = "hanshu";
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration START_WAIT = Duration.ofSeconds(60);
    private static final Duration STOP_WAIT = Duration.ofSeconds(10);

    private final PostgresFolder folder;
    private final Path binaries;
    private final String password;
    private final int port;
    private @Nullable EmbeddedPostgres running;
    private @Nullable Postmaster postmaster;

    private PostgresServer(PostgresFolder folder, Path binaries, String password, int port) {
        this.folder = folder;
        this.binaries = binaries;
        this.password = password;
        this.port = port;
    }

    static PostgresServer start(PostgresFolder folder, Path binaries) throws IOException {
        PostgresFolder.dropHalfUnpacked(binaries);
        stopOrphan(folder.cluster());
        folder.putUnfinishedAside();
        var server = new PostgresServer(folder, binaries, folder.password(), folder.port());
        server.start(START_WAIT);
        folder.markFinished();
        return server;
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, DATABASE);
    }

    String password() {
        return password;
    }

    synchronized boolean isAlive() {
        return postmaster != null && postmaster.isAlive();
    }

    /** At first and after a death; on the same port, so that the pool heals. */
    synchronized void start(Duration wait) throws IOException {
        stop();
        Postmaster.forgetDead(folder.cluster());
        try {
            running = PostgresLaunch.of(folder, binaries, port, password, wait);
            postmaster = Postmaster.of(folder.cluster()).orElseThrow();
            createDatabase(running);
        } catch (IOException | RuntimeException e) {
            stop();
            throw new IOException("PostgreSQL did not start; its own words are in " + folder.log(), e);
        }
        LOG.info("PostgreSQL runs on port {} with its files in {}", port, folder.cluster());
    }

    synchronized void stop() throws IOException {
        postmaster = null;
        if (running != null) {
            running.close();
            running = null;
        }
        stopOrphan(folder.cluster());
    }

    private static void createDatabase(EmbeddedPostgres running) {
        var client = JdbcClient.create(running.getPostgresDatabase());
        var names = client.sql("select datname from pg_database")
                .query(String.class)
                .set();
        if (!names.contains(DATABASE)) {
            client.sql("create database " + DATABASE).update();
        }
    }

    private static void stopOrphan(Path cluster) throws IOException {
        var orphan = Postmaster.of(cluster);
        if (orphan.isPresent()) {
            LOG.warn(
                    "Stopping the PostgreSQL {} that was left running",
                    orphan.get().process().pid());
            orphan.get().stop(STOP_WAIT);
        }
    }
}
