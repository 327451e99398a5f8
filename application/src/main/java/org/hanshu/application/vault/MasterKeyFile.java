package org.hanshu.application.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A master key that an operator makes before any engine wraps with it. */
public final class MasterKeyFile {

    private MasterKeyFile() {}

    /** In a file that is not there yet: what a key wrapped is lost with it. */
    public static void make(Path file) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try {
            MasterKey.in(file, new TinkCrypto(), false);
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }
}
