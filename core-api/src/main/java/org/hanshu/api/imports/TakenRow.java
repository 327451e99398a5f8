package org.hanshu.api.imports;

import java.util.List;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Warning;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row of a file.
 *
 * @param line where it stands, the header being line 1
 * @param number the work order's number, where it could be read
 * @param caseId the case that it became or was already
 * @param problem why it was refused
 * @param column the column that was wrong, as the file names it
 * @param row the row as it stood, where it was refused
 */
public record TakenRow(
        int line,
        RowFate fate,
        @Nullable String number,
        @Nullable CaseId caseId,
        @Nullable RowProblem problem,
        @Nullable String column,
        List<Warning> warnings,
        @Nullable Personal<String> row) {}
