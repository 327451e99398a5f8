package org.hanshu.application.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key that wraps all others; it lies in a file outside the database. */
final class MasterKey {

    private static final Logger LOG = LoggerFactory.getLogger(MasterKey.class);

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
            write(file.toAbsolutePath(), Base64.getEncoder().encodeToString(crypto.newKey()));
            return read(file, crypto);
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

    /** Written aside first, so that a crash leaves no half key; the first to make one has made it for all who start with it. */
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
        Files.writeString(aside, key, StandardOpenOption.DSYNC);
        try {
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException made) {
            LOG.info("Another process has made the master key at {}", file);
        } finally {
            Files.delete(aside);
        }
    }
}
