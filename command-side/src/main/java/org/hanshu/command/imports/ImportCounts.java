package org.hanshu.command.imports;

import java.util.List;
import org.hanshu.api.imports.TakenRow;

/** How many rows were read, and what became of them. */
record ImportCounts(int read, int imported, int duplicates, int refused, int warnings) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0);

    ImportCounts plus(List<TakenRow> rows) {
        var counts = this;
        for (var row : rows) {
            counts = counts.plus(row);
        }
        return counts;
    }

    private ImportCounts plus(TakenRow row) {
        var more = warnings + row.warnings().size();
        return switch (row.fate()) {
            case IMPORTED -> new ImportCounts(read + 1, imported + 1, duplicates, refused, more);
            case DUPLICATE -> new ImportCounts(read + 1, imported, duplicates + 1, refused, more);
            case REFUSED -> new ImportCounts(read + 1, imported, duplicates, refused + 1, more);
        };
    }
}
