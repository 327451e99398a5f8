package org.hanshu.command.shared.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hanshu.api.imports.RowProblem;
import org.jspecify.annotations.Nullable;

/** The cells of one line, read by column; a wrong one is refused with its problem and column. */
public record Cells<C extends Enum<C> & Heading>(Header<C> header, List<String> cells) {

    /** A cell cannot be taken as it is. */
    public static final class Wrong extends RuntimeException {

        private final transient Heading column;
        private final RowProblem problem;

        public Wrong(Heading column, RowProblem problem) {
            super(column + " " + problem, null, false, false);
            this.column = column;
            this.problem = problem;
        }

        public String column() {
            return column.title();
        }

        public RowProblem problem() {
            return problem;
        }
    }

    /** What is written there, empty where nothing is. */
    public String text(C column) {
        var text = header.cell(column, cells);
        if (text.length() > column.longest()) {
            throw new Wrong(column, RowProblem.TOO_LONG);
        }
        return text;
    }

    public @Nullable String textOrNull(C column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** A code or number that somebody issued, without the blanks and full-width letters that slip in. */
    public @Nullable String codeOrNull(C column) {
        var code = Words.compact(text(column));
        return code.isEmpty() ? null : code;
    }

    public String required(C column, RowProblem missing) {
        var text = text(column);
        if (text.isEmpty()) {
            throw new Wrong(column, missing);
        }
        return text;
    }

    /** What must be there and make sense. */
    public <T> T required(C column, RowProblem missing, RowProblem wrong, Function<String, Optional<T>> reading) {
        return reading.apply(required(column, missing)).orElseThrow(() -> new Wrong(column, wrong));
    }

    /** What must make sense where it is there. */
    public <T> @Nullable T optional(C column, RowProblem wrong, Function<String, Optional<T>> reading) {
        var text = text(column);
        return text.isEmpty() ? null : reading.apply(text).orElseThrow(() -> new Wrong(column, wrong));
    }

    /** Refuses a line that was cut off, or has more cells than the table has columns. */
    public void refuseUnlessWhole(C last) {
        header.firstMissing(cells).ifPresent(missing -> {
            throw new Wrong(missing, RowProblem.CUT_OFF);
        });
        if (!header.fits(cells)) {
            throw new Wrong(last, RowProblem.TOO_MANY_CELLS);
        }
    }
}
