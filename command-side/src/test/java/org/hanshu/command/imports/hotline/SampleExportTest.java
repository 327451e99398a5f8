package org.hanshu.command.imports.hotline;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Warning;
import org.hanshu.command.shared.intake.Intake;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The export that everybody can look at: what it must give is part of the public contract. */
class SampleExportTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static HotlineExport export;
    private static List<ExportRow> rows;

    @BeforeAll
    static void read() throws IOException {
        export = HotlineExport.of(Files.readAllBytes(Path.of("../examples/hotline-export.csv")));
        rows = export.rows(NOW).toList();
    }

    @Test
    void isReadInItsOwnEncoding() {
        assertThat(export.encoding()).isEqualTo("GB18030");
        assertThat(export.rows()).isEqualTo(303);
        assertThat(rows).hasSize(303);
    }

    @Test
    void namesTheLineAndReasonOfEveryRowThatItRefuses() {
        assertThat(rows.stream()
                        .filter(ExportRow.Wrong.class::isInstance)
                        .map(ExportRow.Wrong.class::cast)
                        .collect(toMap(ExportRow.Wrong::line, ExportRow.Wrong::problem)))
                .isEqualTo(Map.of(
                        57, RowProblem.TIME_IMPOSSIBLE,
                        58, RowProblem.TIME_MISSING,
                        72, RowProblem.EMPLOYER_MISSING,
                        82, RowProblem.HEADCOUNT_IMPOSSIBLE,
                        83, RowProblem.HEADCOUNT_IMPOSSIBLE,
                        98, RowProblem.CAUSE_MISSING,
                        304, RowProblem.CUT_OFF));
    }

    @Test
    void holdsOneNumberTwice() {
        assertThat(understood()).hasSize(296);
        assertThat(understood().stream().map(ExportRow.Understood::number).distinct())
                .hasSize(295);
    }

    @Test
    void meansTheSameAmountInThreeSpellings() {
        assertThat(understood().stream().filter(row -> row.line() >= 42 && row.line() <= 44))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.complaint().claimedAmount()).isEqualTo(Money.of("12000.00")));
    }

    @Test
    void warnsOfTwoWrongCheckDigits() {
        var intake = new Intake((purpose, parts) -> purpose + String.join("|", parts), nobody -> Set.of());
        var warnings = understood().stream().collect(toMap(ExportRow.Understood::line, row -> {
            var told = row.complaint().told();
            return intake.fileComplaint(told.caseId().orElseThrow(), told).warnings();
        }));
        warnings.values().removeIf(List::isEmpty);
        assertThat(warnings)
                .isEqualTo(Map.of(
                        12, List.of(new Warning(Warning.Code.USCC_CHECK, "employer.uscc", "")),
                        112, List.of(new Warning(Warning.Code.IDENTITY_NUMBER_CHECK, "complainant.idNumber", ""))));
    }

    @Test
    void repeatsOneStoryUnderAnotherNumber() {
        var intake = new Intake((purpose, parts) -> purpose + String.join("|", parts), nobody -> Set.of());
        var lines = understood().stream()
                .filter(row -> row.complaint().externalNumber() != null)
                .collect(groupingBy(
                        row -> {
                            var told = row.complaint().told();
                            return String.valueOf(
                                    intake.fileComplaint(told.caseId().orElseThrow(), told)
                                            .repeatMark());
                        },
                        mapping(ExportRow.Understood::line, toList())))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .toList();
        assertThat(lines).hasSize(2).anySatisfy(same -> assertThat(same).endsWith(203));
    }

    private static List<ExportRow.Understood> understood() {
        return rows.stream()
                .filter(ExportRow.Understood.class::isInstance)
                .map(ExportRow.Understood.class::cast)
                .toList();
    }
}
