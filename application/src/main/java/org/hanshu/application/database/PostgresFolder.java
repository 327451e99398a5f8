package org.hanshu.application.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/** What the embedded PostgreSQL keeps between two starts: its files, password, port and log. */
record PostgresFolder(Path root) {
    static PostgresFolder in(Path folder) throws IOException {
        return new PostgresFolder(Files.createDirectories(folder).toRealPath());
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("postgres-binaries").resolve("unpacked");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path passwordFile() {
        return root.resolve("postgres.password");
    }

    FolderLock lock() throws IOException {
        return FolderLock.take(root, "postgres.lock");
    }

    /** Made on first start, readable by the owner only. */
    String password() throws IOException {
        if (Files.notExists(passwordFile())) {
            if (Files.exists(cluster())) {
                throw new IOException("%s is missing: without it %s cannot be opened; restore it from the same backup"
                        .formatted(passwordFile(), cluster()));
            }
            var random = new byte[32];
            new SecureRandom().nextBytes(random);
            keep(passwordFile(), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(passwordFile()).strip();
    }

    /** Chosen on first start and kept; chosen again only if something else sits on it. */
    int port() throws IOException {
        var file = root.resolve("postgres.port");
        if (Files.exists(file)) {
            var kept = Integer.parseInt(Files.readString(file).strip());
            if (LoopbackPort.isFree(kept)) {
                return kept;
            }
        }
        var chosen = LoopbackPort.choose();
        keep(file, Integer.toString(chosen));
        return chosen;
    }

    /** A first start that was cut off leaves files that no start can use: they are put aside, not deleted. */
    void putUnfinishedAside() throws IOException {
        if (Files.exists(unfinished()) && Files.exists(cluster())) {
            Postmaster.endMakersOf(cluster());
            var aside = Files.createTempDirectory(root, "postgres.unfinished-");
            Files.move(cluster(), aside.resolve("postgres"));
        }
        if (Files.notExists(cluster())) {
            Files.writeString(unfinished(), "");
        }
    }

    void markFinished() throws IOException {
        if (Files.deleteIfExists(unfinished())) {
            try (var directory = FileChannel.open(root)) {
                directory.force(true);
            }
        }
    }

    /** Binaries whose unpacking was cut off would never be completed. */
    static void dropHalfUnpacked(Path binaries) throws IOException {
        makePrivate(Objects.requireNonNull(Files.createDirectories(binaries).getParent()));
        try (var versions = Files.newDirectoryStream(binaries, "PG-*")) {
            for (var version : versions) {
                if (Files.notExists(version.resolve(".exists"))) {
                    FileSystemUtils.deleteRecursively(version);
                }
            }
        }
    }

    /** The unpacking leaves its folder writable to everybody, so nobody else may come near it. */
    private static void makePrivate(Path directory) throws IOException {
        var view = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Whole or not at all; a file made this way is its owner's alone. */
    private void keep(Path file, String text) throws IOException {
        var draft = Files.createTempFile(root, "postgres", ".new");
        Files.writeString(draft, text, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path unfinished() {
        return root.resolve("postgres.unfinished");
    }
}
