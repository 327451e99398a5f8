package org.hanshu.query.imports;

import java.util.List;
import org.hanshu.api.imports.ImportEvent.ImportCompleted;
import org.hanshu.api.imports.RowFate;
import org.hanshu.api.imports.TakenRow;

/** How many rows of a file came to what. */
record Counts(int read, int imported, int duplicates, int refused, int warnings) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    static Counts of(ImportCompleted done) {
        return new Counts(done.read(), done.imported(), done.duplicates(), done.refused(), done.warnings());
    }

    Counts plus(List<TakenRow> rows) {
        return new Counts(
                read + rows.size(),
                imported + count(rows, RowFate.IMPORTED),
                duplicates + count(rows, RowFate.DUPLICATE),
                refused + count(rows, RowFate.REFUSED),
                warnings + rows.stream().mapToInt(row -> row.warnings().size()).sum());
    }

    private static int count(List<TakenRow> rows, RowFate fate) {
        return Math.toIntExact(rows.stream().filter(row -> row.fate() == fate).count());
    }
}
