package org.hanshu.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The connections that this process, its children and the databases they started have to foreign addresses. */
final class ForeignConnections {

    private ForeignConnections() {}

    static List<String> now() {
        var foreign = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> lines(Path.of(table)))
                .flatMap(line -> Connection.of(line).stream())
                .filter(Connection::isForeign)
                .toList();
        if (foreign.isEmpty()) {
            return List.of();
        }
        return ours().flatMap(process -> of(process, foreign)).toList();
    }

    private static Stream<String> of(ProcessHandle process, List<Connection> foreign) {
        var inodes = inodes(process.pid());
        return foreign.stream()
                .filter(connection -> inodes.contains("socket:[" + connection.inode() + "]"))
                .map(connection -> "process %d (%s) → %s:%d"
                        .formatted(
                                process.pid(),
                                process.info().command().orElse("?"),
                                connection.remote().getHostAddress(),
                                connection.port()));
    }

    /** A postmaster leaves its parent, so it is known by its name and by having started later. */
    private static Stream<ProcessHandle> ours() {
        var me = ProcessHandle.current();
        var started = me.info().startInstant();
        var databases = ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                .filter(process -> process.info()
                        .startInstant()
                        .flatMap(at -> started.map(at::isAfter))
                        .orElse(false));
        return Stream.concat(Stream.concat(Stream.of(me), me.descendants()), databases)
                .distinct();
    }

    private static Set<String> inodes(long pid) {
        try (var files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return files.map(ForeignConnections::target).collect(Collectors.toSet());
        } catch (IOException | java.io.UncheckedIOException e) {
            return Set.of();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.exists(table) ? Files.readAllLines(table).stream() : Stream.of();
        } catch (IOException e) {
            return Stream.of();
        }
    }
}
