package org.hanshu.command.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.imports.ImportCommand.CompleteImport;
import org.hanshu.api.imports.ImportCommand.FailImport;
import org.hanshu.api.imports.ImportCommand.RecordRows;
import org.hanshu.api.imports.ImportCommand.StartImport;
import org.hanshu.api.imports.ImportEvent.ImportCompleted;
import org.hanshu.api.imports.ImportEvent.ImportFailed;
import org.hanshu.api.imports.ImportEvent.ImportStarted;
import org.hanshu.api.imports.ImportEvent.RowsTaken;
import org.hanshu.api.imports.ImportProgress;
import org.hanshu.api.imports.ImportStatus;
import org.hanshu.api.imports.RowFate;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.imports.TakenRow;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ImportId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportTest {

    private static final ImportId ID = new ImportId(UUID.fromString("019ab000-0000-7000-8000-000000000001"));
    private static final OrganisationId UNION = new OrganisationId("gz-union");
    private static final Personal<String> NAME =
            Personal.text(UUID.fromString("019ab000-0000-7000-8000-000000000002"), "a.csv");
    private static final Map<String, String> CLERK = by(UNION, Role.CLERK);

    private FixtureConfiguration<Import> fixture;

    @BeforeEach
    void prepare() {
        fixture = new AggregateTestFixture<>(Import.class);
    }

    @Test
    void startsWithAFile() {
        fixture.givenNoPriorActivity()
                .when(start("aa"), CLERK)
                .expectEvents(started())
                .expectResultMessagePayload(progress(0, ImportStatus.RUNNING, 1));
    }

    @Test
    void isTheSameWhenItIsStartedAgain() {
        fixture.given(started())
                .when(start("aa"), CLERK)
                .expectNoEvents()
                .expectResultMessagePayload(progress(0, ImportStatus.RUNNING, 1));
    }

    @Test
    void keepsToItsFile() {
        fixture.given(started())
                .when(start("bb"), CLERK)
                .expectException(RuleViolated.class)
                .expectExceptionMessage("import.another-file-under-this-id");
    }

    @Test
    void isOpenToWhoeverTakesComplaintsIn() {
        fixture.givenNoPriorActivity()
                .when(start("aa"), by(UNION, Role.PARTNER))
                .expectException(RuleViolated.class)
                .expectExceptionMessage("shared.not-allowed");
    }

    @Test
    void isUnknownToOthers() {
        fixture.given(started())
                .when(new CompleteImport(ID), by(new OrganisationId("sn-union"), Role.CLERK))
                .expectException(RuleViolated.class)
                .expectExceptionMessage("shared.not-found");
    }

    @Test
    void remembersEachRowOnce() {
        fixture.given(started(), new RowsTaken(ID, List.of(imported(2), imported(3))))
                .when(new RecordRows(ID, List.of(imported(2), duplicate(3), duplicate(4))), CLERK)
                .expectEvents(new RowsTaken(ID, List.of(duplicate(4))))
                .expectResultMessagePayload(progress(2, ImportStatus.RUNNING, 4));
    }

    @Test
    void tellsHowFarItHasComeWhenNothingIsNew() {
        fixture.given(started(), new RowsTaken(ID, List.of(imported(2))))
                .when(new RecordRows(ID, List.of(imported(2))), CLERK)
                .expectNoEvents()
                .expectResultMessagePayload(progress(1, ImportStatus.RUNNING, 2));
    }

    @Test
    void addsUpWhatBecameOfItsRows() {
        fixture.given(
                        started(),
                        new RowsTaken(ID, List.of(imported(2), warned(3))),
                        new RowsTaken(ID, List.of(duplicate(4), refused(5))))
                .when(new CompleteImport(ID), CLERK)
                .expectEvents(new ImportCompleted(ID, 4, 2, 1, 1, 1));
    }

    @Test
    void isCompletedOnce() {
        fixture.given(started(), new ImportCompleted(ID, 0, 0, 0, 0, 0))
                .when(new CompleteImport(ID), CLERK)
                .expectNoEvents()
                .expectResultMessagePayload(progress(1, ImportStatus.DONE, 1));
    }

    @Test
    void takesNoRowsOnceItHasEnded() {
        fixture.given(started(), new ImportFailed(ID, "why"))
                .when(new RecordRows(ID, List.of(imported(2))), CLERK)
                .expectException(RuleViolated.class)
                .expectExceptionMessage("import.no-longer-running");
    }

    @Test
    void isGivenUpByTheSystemAlone() {
        fixture.given(started()).when(new FailImport(ID, "why"), CLERK).expectExceptionMessage("shared.not-allowed");
        fixture.given(started())
                .when(new FailImport(ID, "why"), Caller.SYSTEM.trail(Instant.EPOCH, "IMPORT"))
                .expectEvents(new ImportFailed(ID, "why"));
    }

    private static StartImport start(String sha256) {
        return new StartImport(ID, sha256, NAME, "hotline-csv", "UTF-8", 4);
    }

    private static ImportStarted started() {
        return new ImportStarted(ID, UNION, "aa", NAME, "hotline-csv", "UTF-8", 4);
    }

    private static ImportProgress progress(long version, ImportStatus status, int lastLine) {
        return new ImportProgress(ID.value(), version, status, lastLine);
    }

    private static TakenRow imported(int line) {
        return new TakenRow(line, RowFate.IMPORTED, "A" + line, null, null, null, List.of(), null);
    }

    private static TakenRow warned(int line) {
        var warning = new Warning(Warning.Code.USCC_CHECK, "employer.uscc", "");
        return new TakenRow(line, RowFate.IMPORTED, "A" + line, null, null, null, List.of(warning), null);
    }

    private static TakenRow duplicate(int line) {
        return new TakenRow(line, RowFate.DUPLICATE, "A" + line, null, null, null, List.of(), null);
    }

    private static TakenRow refused(int line) {
        return new TakenRow(line, RowFate.REFUSED, null, null, RowProblem.CUT_OFF, "来电时间", List.of(), NAME);
    }

    private static Map<String, String> by(OrganisationId organisation, Role role) {
        return new Caller("somebody", organisation, Set.of(), "4401", role, null).trail(Instant.EPOCH, "HTTP");
    }
}
