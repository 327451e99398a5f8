package org.hanshu.command.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.hanshu.api.imports.ImportCommand.CompleteImport;
import org.hanshu.api.imports.ImportCommand.FailImport;
import org.hanshu.api.imports.ImportCommand.RecordRows;
import org.hanshu.api.imports.ImportProgress;
import org.hanshu.api.imports.ImportStatus;
import org.hanshu.api.imports.TakenRow;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ImportId;
import org.hanshu.command.imports.hotline.HotlineExport;
import org.springframework.stereotype.Component;

/** Takes the rows of one upload in, from the first line on whose fate is not recorded. */
@Component
class ImportRun {

    /** So that a small file shows progress, and the history of a large one stays short. */
    private static final int LEAST_ROWS_AT_ONCE = 25;

    private static final int MOST_STEPS = 200;

    private final Importer importer;
    private final RowFiling rows;
    private final Clock clock;

    ImportRun(Importer importer, RowFiling rows, Clock clock) {
        this.importer = importer;
        this.rows = rows;
        this.clock = clock;
    }

    /** Returns whether the import has ended; it has not where it was told to stop. */
    boolean takeIn(Upload upload, BooleanSupplier stopped) {
        var export = HotlineExport.of(upload.file());
        var start = ImportStart.command(upload, export);
        var progress = importer.send(start, ImportProgress.class, importer.trail(upload));
        if (progress.status() != ImportStatus.RUNNING) {
            return true;
        }
        if (!takeRows(upload, export, progress.lastLine(), stopped)) {
            return false;
        }
        importer.send(new CompleteImport(upload.importId()), ImportProgress.class, importer.trail(upload));
        return true;
    }

    void giveUp(ImportId importId, String why) {
        var trail = Caller.SYSTEM.trail(clock.instant(), "IMPORT");
        importer.send(new FailImport(importId, why), ImportProgress.class, trail);
    }

    private boolean takeRows(Upload upload, HotlineExport export, int lastLine, BooleanSupplier stopped) {
        var rowsAtOnce = Math.max(LEAST_ROWS_AT_ONCE, export.rows() / MOST_STEPS);
        var taken = new ArrayList<TakenRow>(rowsAtOnce);
        try (var all = export.rows(clock.instant())) {
            var fresh = all.filter(row -> row.line() > lastLine).iterator();
            while (fresh.hasNext()) {
                if (stopped.getAsBoolean()) {
                    return false;
                }
                taken.add(rows.take(fresh.next(), upload));
                if (taken.size() == rowsAtOnce) {
                    record(upload, taken);
                    taken.clear();
                }
            }
        }
        record(upload, taken);
        return true;
    }

    private void record(Upload upload, List<TakenRow> taken) {
        if (!taken.isEmpty()) {
            var command = new RecordRows(upload.importId(), List.copyOf(taken));
            importer.send(command, ImportProgress.class, importer.trail(upload));
        }
    }
}
