package org.hanshu.application.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The server process of a cluster, as its pid file names it; it outlives the JVM that started it. */
record Postmaster(ProcessHandle process) {
    private static final String PID_FILE = "postmaster.pid";

    /** Nothing when no server runs on the cluster, also when the number now belongs to a stranger. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        var pidFile = cluster.resolve(PID_FILE);
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(process -> serves(process, cluster))
                .map(Postmaster::new);
    }

    /** PostgreSQL takes any living process of that number for a server and would never start again. */
    static void forgetDead(Path cluster) throws IOException {
        if (of(cluster).isEmpty()) {
            Files.deleteIfExists(cluster.resolve(PID_FILE));
        }
    }

    /** A process that died and was not yet collected has no command any more. */
    boolean isAlive() {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** Ends every connection and writes what is in memory; if that takes too long, its log does it at next start. */
    void stop(Duration patience) throws IOException {
        var family = Stream.concat(Stream.of(process), process.descendants()).toList();
        interrupt();
        if (!haveEnded(family, patience)) {
            family.forEach(ProcessHandle::destroyForcibly);
            haveEnded(family, patience);
        }
    }

    /** The interrupt signal asks PostgreSQL for its fast stop; the JVM itself can only send the patient one. */
    private void interrupt() throws IOException {
        if (Files.exists(Path.of("/bin/sh"))) {
            new ProcessBuilder("/bin/sh", "-c", "kill -INT " + process.pid()).start();
        } else {
            process.destroy();
        }
    }

    private static boolean haveEnded(List<ProcessHandle> family, Duration patience) {
        var ends = family.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(ends).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException late) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        var info = process.info();
        return info.command()
                        .filter(command ->
                                Path.of(command).getFileName().toString().startsWith("postgres"))
                        .isPresent()
                && info.arguments().stream().flatMap(Arrays::stream).anyMatch(cluster.toString()::equals);
    }
}
