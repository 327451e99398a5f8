package org.hanshu.command.imports.hotline;

import org.hanshu.api.imports.RowProblem;
import org.hanshu.command.shared.intake.ShortForm;
import org.jspecify.annotations.Nullable;

/** One row of an export: a complaint as told, or what is wrong with it. */
public sealed interface ExportRow {

    /** Where it stands in the file, the header being line 1. */
    int line();

    /** The row as it stands in the file. */
    String text();

    record Understood(int line, String text, String number, ShortForm complaint) implements ExportRow {}

    /**
     * @param number of the work order, where it could be read
     * @param column what was wrong, as the file names it
     */
    record Wrong(int line, String text, @Nullable String number, RowProblem problem, String column)
            implements ExportRow {}
}
