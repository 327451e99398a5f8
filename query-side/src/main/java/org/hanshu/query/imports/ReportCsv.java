package org.hanshu.query.imports;

import java.util.List;
import java.util.Locale;
import org.hanshu.query.shared.Csv;

/** The report of an import as a table. */
final class ReportCsv {

    private ReportCsv() {}

    static String of(List<ImportReport.ImportRow> report, Locale reader) {
        return Csv.of(new RowWords(reader).header(), report.stream().map(ReportCsv::line));
    }

    private static String line(ImportReport.ImportRow row) {
        return Csv.line(row.line(), row.fate(), row.number(), row.caseId(), row.problem(), row.column(), row.message());
    }
}
