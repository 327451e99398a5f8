package org.hanshu.query.imports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.imports.RowFate;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.shared.Warning;
import org.jspecify.annotations.Nullable;

/**
 * An import and what became of its rows.
 *
 * @param report the rows in their order, the header being line 1
 * @param next where the report goes on, where it is longer than one answer takes
 */
public record ImportReport(
        @JsonUnwrapped ImportItem item,
        List<ImportRow> report,
        @Nullable String next) {

    /**
     * One row.
     *
     * @param number the work order's number
     * @param caseId the case that it became, or was already
     * @param problem why it was refused
     * @param column the column that was wrong
     * @param message the same in words
     */
    public record ImportRow(
            int line,
            RowFate fate,
            @Nullable String number,
            @Nullable UUID caseId,
            @Nullable RowProblem problem,
            @Nullable String column,
            String message,
            List<RowWarning> warnings) {}

    /** Something that a person should look at. */
    public record RowWarning(Warning.Code code, String field, String about, String message) {}
}
