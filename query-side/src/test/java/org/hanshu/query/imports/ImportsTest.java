package org.hanshu.query.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.query.shared.Sample.CLERK;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.imports.ImportEvent.ImportCompleted;
import org.hanshu.api.imports.ImportEvent.ImportStarted;
import org.hanshu.api.imports.ImportEvent.RowsTaken;
import org.hanshu.api.imports.ImportStatus;
import org.hanshu.api.imports.RowFate;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.imports.TakenRow;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ImportId;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Warning;
import org.hanshu.query.shared.PlainDisclosure;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ImportsTest {

    private static final ImportId ID = new ImportId(UUID.nameUUIDFromBytes(new byte[] {7}));

    private final ImportsProjection projection = new ImportsProjection(ReadModels.jdbc());
    private final Imports imports = new Imports(JdbcClient.create(ReadModels.jdbc()), new PlainDisclosure());
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void countRowsWhileTheyAreTakenAndAtTheEnd() {
        started();
        story.by(CLERK, new RowsTaken(ID, List.of(imported(2), duplicate(3))));
        var running = report(CLERK, Locale.CHINESE).item();
        assertThat(running.status()).isEqualTo(ImportStatus.RUNNING);
        assertThat(running.read()).isEqualTo(2);
        assertThat(running.warnings()).isEqualTo(1);
        assertThat(running.progress()).isEqualTo(50);

        story.by(CLERK, new RowsTaken(ID, List.of(refused(4))), new ImportCompleted(ID, 4, 1, 1, 2, 1));
        var done = report(OFFICER, Locale.CHINESE).item();
        assertThat(done.status()).isEqualTo(ImportStatus.DONE);
        assertThat(done.refused()).isEqualTo(2);
        assertThat(done.progress()).isEqualTo(100);
    }

    @Test
    void tellWhatBecameOfEachRowInWords() {
        started();
        story.by(CLERK, new RowsTaken(ID, List.of(refused(4), imported(2), duplicate(3))));
        assertThat(report(CLERK, Locale.CHINESE).report())
                .extracting(ImportReport.ImportRow::message)
                .containsExactly("统一社会信用代码的校验位不正确。", "该工单已经受理。", "缺少诉求类别（列“诉求类别”）。");
        assertThat(report(CLERK, Locale.ENGLISH).report())
                .extracting(ImportReport.ImportRow::message)
                .last()
                .isEqualTo("Refused: missing cause (column \"诉求类别\").");
    }

    @Test
    void giveATableThatNoSpreadsheetReckonsWith() {
        started();
        var row = new TakenRow(2, RowFate.REFUSED, "=1+1", null, RowProblem.TOO_LONG, "a,\"b\"", List.of(), null);
        story.by(CLERK, new RowsTaken(ID, List.of(row)));
        var table = ReportCsv.of(report(CLERK, Locale.ENGLISH).report(), Locale.ENGLISH);
        assertThat(table).startsWith("\ufeffline,fate,").contains("2,REFUSED,'=1+1,,TOO_LONG,\"a,\"\"b\"\"\",");
    }

    @Test
    void areKnownToTheImportersOrganisationOnly() {
        started();
        assertThat(report(OFFICER, Locale.CHINESE).item().fileName()).isEqualTo(PlainDisclosure.MASK);
        assertThatThrownBy(() -> report(STRANGER, Locale.CHINESE)).isInstanceOf(RuleViolated.class);
        assertThat(list(OFFICER)).hasSize(1);
        assertThat(list(STRANGER)).isEmpty();
    }

    @Test
    void areTheSameHoweverTheEventsAreBatchedAndDelivered() {
        started();
        story.by(
                CLERK,
                new RowsTaken(ID, List.of(imported(2), duplicate(3))),
                new RowsTaken(ID, List.of(refused(4))),
                new ImportCompleted(ID, 3, 1, 1, 1, 1));
        ReadModels.deliver(projection, 200, story.events());
        var atOnce = List.of(ReadModels.rowsOf("imports_1.imports"), ReadModels.rowsOf("imports_1.rows"));
        ReadModels.deliver(projection, 1, story.events());
        assertThat(List.of(ReadModels.rowsOf("imports_1.imports"), ReadModels.rowsOf("imports_1.rows")))
                .isEqualTo(atOnce);
    }

    private void started() {
        story.by(CLERK, new ImportStarted(ID, GZ, "00", Sample.text("热线.csv"), "hotline-csv", "GB18030", 4));
    }

    private static TakenRow imported(int line) {
        var warning = new Warning(Warning.Code.USCC_CHECK, "uscc", "");
        return new TakenRow(line, RowFate.IMPORTED, "N" + line, caseId("A"), null, null, List.of(warning), null);
    }

    private static TakenRow duplicate(int line) {
        return new TakenRow(line, RowFate.DUPLICATE, "N" + line, caseId("A"), null, null, List.of(), null);
    }

    private static TakenRow refused(int line) {
        return new TakenRow(
                line, RowFate.REFUSED, null, null, RowProblem.CAUSE_MISSING, "诉求类别", List.of(), Sample.text("行"));
    }

    private ImportReport report(Caller caller, Locale reader) {
        ReadModels.deliver(projection, 100, story.events());
        return imports.handle(new FindImport(ID.value(), 0, 1000, new Scope(caller), reader));
    }

    private List<ImportItem> list(Caller caller) {
        return imports.handle(new ListImports(Slice.of(null, null), new Scope(caller), Locale.CHINESE))
                .items();
    }
}
