package org.hanshu.application.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

/** The key that wraps all others; it lies in a file outside the database. */
final class MasterKey {

    private final Path file;
    private final CryptoProvider.Cipher cipher;

    private MasterKey(Path file, CryptoProvider.Cipher cipher) {
        this.file = file;
        this.cipher = cipher;
    }

    /**
     * Reads the file, or makes it where nothing was ever wrapped.
     *
     * @param anythingWrapped whether the database holds keys that only the lost file could unwrap
     */
    static MasterKey in(Path file, CryptoProvider crypto, boolean anythingWrapped) {
        try {
            if (Files.exists(file)) {
                return read(file, crypto);
            }
            if (anythingWrapped) {
                throw new WrongMasterKey("There is no master key at " + file.toAbsolutePath()
                        + ", but the database holds keys that it wrapped");
            }
            var key = crypto.newKey();
            write(file.toAbsolutePath(), Base64.getEncoder().encodeToString(key));
            return new MasterKey(file, crypto.cipher(key));
        } catch (IOException e) {
            throw new UncheckedIOException("The master key cannot be read at " + file.toAbsolutePath(), e);
        }
    }

    Path file() {
        return file.toAbsolutePath();
    }

    byte[] wrap(byte[] key, byte[] bound) {
        return cipher.seal(key, bound);
    }

    byte[] unwrap(byte[] wrapped, byte[] bound) {
        return cipher.open(wrapped, bound);
    }

    private static MasterKey read(Path file, CryptoProvider crypto) throws IOException {
        try {
            var key = Base64.getDecoder().decode(Files.readString(file).strip());
            return new MasterKey(file, crypto.cipher(key));
        } catch (IllegalArgumentException | CryptoProvider.CannotOpen e) {
            throw new WrongMasterKey("What lies at " + file.toAbsolutePath() + " is no master key", e);
        }
    }

    /** Written aside first, so that a crash leaves no half key; nobody else may read it. */
    private static void write(Path file, String key) throws IOException {
        var folder = file.getParent();
        Files.createDirectories(folder);
        var posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        var aside = Files.createTempFile(folder, "master", ".key", ownerOnly);
        Files.writeString(aside, key);
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
