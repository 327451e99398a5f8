package org.hanshu.command.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.hanshu.api.imports.ImportCommand.StartImport;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Personal;
import org.hanshu.command.imports.hotline.HotlineExport;

/** The command that an upload begins with, the same however often it is made. */
final class ImportStart {

    private ImportStart() {}

    static StartImport command(Upload upload, HotlineExport export) {
        return new StartImport(
                upload.importId(),
                sha256(upload.file()),
                Personal.text(Derived.TEXT.id(upload.importId(), "file-name"), upload.fileName()),
                upload.format(),
                export.encoding(),
                export.rows());
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
