package org.hanshu.command.imports.hotline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.command.shared.intake.ComplaintTold;
import org.jspecify.annotations.Nullable;

/** The cells of one line, read by column; a wrong one is refused with its problem and column. */
record Cells(Header header, List<String> cells) {

    /** A cell cannot be taken as it is. */
    static final class Wrong extends RuntimeException {

        private final transient Column column;
        private final RowProblem problem;

        Wrong(Column column, RowProblem problem) {
            super(column + " " + problem, null, false, false);
            this.column = column;
            this.problem = problem;
        }

        Column column() {
            return column;
        }

        RowProblem problem() {
            return problem;
        }
    }

    /** What is written there, empty where nothing is. */
    String text(Column column) {
        var text = header.cell(column, cells);
        var longest = column == Column.NARRATIVE ? ComplaintTold.LONGEST_NARRATIVE : ComplaintTold.LONGEST_NAME;
        if (text.length() > longest) {
            throw new Wrong(column, RowProblem.TOO_LONG);
        }
        return text;
    }

    @Nullable
    String textOrNull(Column column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** A code or number that somebody issued, without the blanks and full-width letters that slip in. */
    @Nullable
    String codeOrNull(Column column) {
        var code = Words.compact(text(column));
        return code.isEmpty() ? null : code;
    }

    String required(Column column, RowProblem missing) {
        var text = text(column);
        if (text.isEmpty()) {
            throw new Wrong(column, missing);
        }
        return text;
    }

    /** What must be there and make sense. */
    <T> T required(Column column, RowProblem missing, RowProblem wrong, Function<String, Optional<T>> reading) {
        return reading.apply(required(column, missing)).orElseThrow(() -> new Wrong(column, wrong));
    }

    /** What must make sense where it is there. */
    <T> @Nullable T optional(Column column, RowProblem wrong, Function<String, Optional<T>> reading) {
        var text = text(column);
        return text.isEmpty() ? null : reading.apply(text).orElseThrow(() -> new Wrong(column, wrong));
    }
}
