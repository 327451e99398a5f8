package org.hanshu.query.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The report of an import as a table that spreadsheets open: UTF-8 with its mark, and no cell that they would reckon. */
final class ReportCsv {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private ReportCsv() {}

    static String of(List<ImportReport.ImportRow> report, Locale reader) {
        return report.stream()
                .map(ReportCsv::line)
                .collect(Collectors.joining("", BYTE_ORDER_MARK + new RowWords(reader).header() + "\r\n", ""));
    }

    private static String line(ImportReport.ImportRow row) {
        return Stream.<@Nullable Object>of(
                                row.line(),
                                row.fate(),
                                row.number(),
                                row.caseId(),
                                row.problem(),
                                row.column(),
                                row.message())
                        .map(ReportCsv::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
