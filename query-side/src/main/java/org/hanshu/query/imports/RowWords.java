package org.hanshu.query.imports;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.hanshu.api.imports.TakenRow;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.vocabulary.Word;

/** Says in words what became of a row. */
final class RowWords {

    private final Locale language;
    private final ResourceBundle bundle;

    RowWords(Locale reader) {
        language = reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        bundle = ResourceBundle.getBundle(
                "org.hanshu.query.imports.rows",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    ImportReport.ImportRow row(TakenRow row) {
        var caseId = row.caseId();
        return new ImportReport.ImportRow(
                row.line(),
                row.fate(),
                row.number(),
                caseId == null ? null : caseId.value(),
                row.problem(),
                row.column(),
                message(row),
                row.warnings().stream().map(this::warning).toList());
    }

    String header() {
        return text("header");
    }

    private String message(TakenRow row) {
        return switch (row.fate()) {
            case IMPORTED ->
                row.warnings().isEmpty()
                        ? text("imported")
                        : row.warnings().stream()
                                .map(warning -> warning(warning).message())
                                .collect(Collectors.joining(" "));
            case DUPLICATE -> text("duplicate");
            case REFUSED -> refused(row);
        };
    }

    private String refused(TakenRow row) {
        var problem = row.problem() == null ? text("refused") : word(row.problem());
        return row.column() == null ? text("problem", problem) : text("problem-in", problem, row.column());
    }

    private ImportReport.RowWarning warning(Warning warning) {
        var unnamed = warning.code() == Warning.Code.REPEATS && warning.about().isEmpty();
        var key = "warning." + warning.code() + (unnamed ? ".unnamed" : "");
        return new ImportReport.RowWarning(
                warning.code(), warning.field(), warning.about(), text(key, warning.about()));
    }

    private String word(Word word) {
        return language.equals(Locale.ENGLISH) ? word.en() : word.zh();
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }
}
