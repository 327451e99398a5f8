package org.hanshu.query.imports;

import java.time.Instant;
import java.util.Optional;
import org.hanshu.api.imports.ImportEvent;
import org.hanshu.api.imports.ImportEvent.ImportCompleted;
import org.hanshu.api.imports.ImportEvent.ImportFailed;
import org.hanshu.api.imports.ImportEvent.ImportStarted;
import org.hanshu.api.imports.ImportEvent.RowsTaken;
import org.hanshu.api.imports.ImportStatus;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands.
 *
 * @param startedBy the account that imports
 * @param why it failed, where it did
 */
record ImportLine(
        ImportStarted started,
        String startedBy,
        Instant startedAt,
        ImportStatus status,
        Counts counts,
        @Nullable String why,
        Instant updatedAt,
        long version) {

    static Optional<ImportLine> evolve(Optional<ImportLine> before, ImportEvent event, Told told) {
        return switch (event) {
            case ImportStarted started ->
                Optional.of(new ImportLine(
                        started,
                        told.actor(),
                        told.recordedAt(),
                        ImportStatus.RUNNING,
                        Counts.NONE,
                        null,
                        told.recordedAt(),
                        told.sequence()));
            case RowsTaken taken ->
                before.map(line -> line.now(line.status, line.counts.plus(taken.rows()), null, told));
            case ImportCompleted done -> before.map(line -> line.now(ImportStatus.DONE, Counts.of(done), null, told));
            case ImportFailed failed ->
                before.map(line -> line.now(ImportStatus.FAILED, line.counts, failed.why(), told));
        };
    }

    private ImportLine now(ImportStatus next, Counts counted, @Nullable String reason, Told told) {
        return new ImportLine(started, startedBy, startedAt, next, counted, reason, told.recordedAt(), told.sequence());
    }
}
