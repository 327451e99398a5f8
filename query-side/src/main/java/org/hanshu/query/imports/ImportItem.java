package org.hanshu.query.imports;

import java.time.Instant;
import java.util.UUID;
import org.hanshu.api.imports.ImportStatus;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An import, without its rows.
 *
 * @param rows how many rows the file has below its header
 * @param read how many of them were read until now
 * @param progress how much of it is done, in percent
 * @param why it failed, where it did
 */
public record ImportItem(
        UUID id,
        ImportStatus status,
        @Nullable String fileName,
        String sha256,
        String format,
        String encoding,
        int rows,
        int read,
        int imported,
        int duplicates,
        int refused,
        int warnings,
        int progress,
        @Nullable String why,
        String startedBy,
        Instant startedAt,
        Instant updatedAt,
        long version) {

    static ImportItem of(ImportLine line, Texts texts) {
        var started = line.started();
        var counts = line.counts();
        return new ImportItem(
                started.importId().value(),
                line.status(),
                texts.of(started.fileName()),
                started.sha256(),
                started.format(),
                started.encoding(),
                started.rows(),
                counts.read(),
                counts.imported(),
                counts.duplicates(),
                counts.refused(),
                counts.warnings(),
                percent(line),
                line.why(),
                line.startedBy(),
                line.startedAt(),
                line.updatedAt(),
                line.version());
    }

    private static int percent(ImportLine line) {
        return switch (line.status()) {
            case DONE -> 100;
            case RUNNING, FAILED ->
                line.started().rows() == 0
                        ? 0
                        : Math.toIntExact(Math.min(
                                99L,
                                100L * line.counts().read() / line.started().rows()));
        };
    }
}
