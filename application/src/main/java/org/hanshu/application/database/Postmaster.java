package org.hanshu.application.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The server process of a cluster, as its pid file names it; it outlives the JVM that started it. */
record Postmaster(ProcessHandle process) {
    private static final String PID_FILE = "postmaster.pid";
    private static final long LOOK_MILLIS = 20;

    /** Nothing when no server runs on the cluster, also when the number now belongs to a stranger. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        var pidFile = cluster.resolve(PID_FILE);
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .filter(process -> runs(process, "postgres") && names(process, cluster))
                .map(Postmaster::new);
    }

    /** PostgreSQL takes any living process of that number for a server and would never start again. */
    static void forgetDead(Path cluster) throws IOException {
        if (of(cluster).isEmpty()) {
            Files.deleteIfExists(cluster.resolve(PID_FILE));
        }
    }

    /** What still makes a cluster for a JVM that was killed would write into the next one's. */
    static void endMakersOf(Path cluster) {
        var makers = ProcessHandle.allProcesses()
                .filter(process -> runs(process, "initdb") || runs(process, "postgres"))
                .filter(process -> names(process, cluster))
                .toList();
        makers.forEach(ProcessHandle::destroyForcibly);
        haveEnded(makers, Duration.ofSeconds(5));
    }

    boolean isAlive() {
        return lives(process);
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
        for (var looks = patience.toMillis() / LOOK_MILLIS; looks > 0; looks--) {
            if (family.stream().noneMatch(Postmaster::lives)) {
                return true;
            }
            LockSupport.parkNanos(Duration.ofMillis(LOOK_MILLIS).toNanos());
        }
        return false;
    }

    /** A process that died and that nobody has collected yet has no command any more. */
    private static boolean lives(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private static boolean runs(ProcessHandle process, String program) {
        return process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .filter(name -> name.startsWith(program))
                .isPresent();
    }

    private static boolean names(ProcessHandle process, Path cluster) {
        return process.info().arguments().stream().flatMap(Arrays::stream).anyMatch(cluster.toString()::equals);
    }
}
