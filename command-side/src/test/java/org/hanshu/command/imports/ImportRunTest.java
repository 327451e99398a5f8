package org.hanshu.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hanshu.api.imports.ImportEvent.ImportCompleted;
import org.hanshu.api.imports.RowFate;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.imports.TakenRow;
import org.hanshu.api.shared.Personal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImportRunTest {

    /** The repeat that the contract names too is noticed by the case, which is only remembered here. */
    private static final ImportCompleted SAMPLE = new ImportCompleted(ImportOffice.ID, 303, 295, 1, 7, 2);

    private static byte[] file;
    private final ImportOffice office = new ImportOffice();

    @BeforeAll
    static void read() throws IOException {
        file = Files.readAllBytes(Path.of("../examples/hotline-export.csv"));
    }

    @Test
    void takesEveryRowOfTheSample() {
        assertThat(office.takeIn(file)).isTrue();
        assertThat(office.ends()).containsExactly(SAMPLE);
        assertThat(office.rows())
                .extracting(TakenRow::line)
                .isSorted()
                .doesNotHaveDuplicates()
                .hasSize(303);
        assertThat(office.casesFiled()).isEqualTo(295);
    }

    @Test
    void keepsTheWordsOfARefusedRowAsPersonal() {
        office.takeIn(file);
        assertThat(office.rows())
                .filteredOn(row -> row.fate() == RowFate.REFUSED)
                .allSatisfy(row -> assertThat(row.row()).isInstanceOf(Personal.Open.class));
        assertThat(office.rows())
                .filteredOn(row -> row.fate() != RowFate.REFUSED)
                .allSatisfy(row -> assertThat(row.row()).isNull());
    }

    @Test
    void goesOnWhereItStoppedAndCountsTheSame() {
        assertThat(office.takeIn(file, 110)).isFalse();
        assertThat(office.ends()).isEmpty();
        assertThat(office.casesFiled()).isBetween(90, 110);
        assertThat(office.takeIn(file)).isTrue();
        assertThat(office.ends()).containsExactly(SAMPLE);
    }

    @Test
    void knowsTheRowsAgainThatItFiledBeforeItDied() {
        for (var recordings : new int[] {0, 0, 1, 2, 3}) {
            office.recordingsUntilDeath = recordings;
            assertThatThrownBy(() -> office.takeIn(file)).hasMessage("the process died");
        }
        assertThat(office.takeIn(file)).isTrue();
        assertThat(office.ends()).containsExactly(SAMPLE);
    }

    @Test
    void changesNothingOnceItHasEnded() {
        office.takeIn(file);
        var rows = office.rows();
        assertThat(office.takeIn(file)).isTrue();
        assertThat(office.rows()).isEqualTo(rows);
        assertThat(office.ends()).hasSize(1);
    }

    @Test
    void takesANumberOfAnotherUnionForADuplicateWithoutNamingTheCase() {
        office.numbersOfOthers.add("GD2026111000001");
        office.takeIn(file);
        assertThat(office.rows().getFirst().fate()).isEqualTo(RowFate.DUPLICATE);
        assertThat(office.rows().getFirst().caseId()).isNull();
    }

    @Test
    void goesOnAfterARowThatTheCaseRefuses() {
        office.numbersThatAreRefused.add("GD2026111000001");
        office.takeIn(file);
        assertThat(office.rows().getFirst().problem()).isEqualTo(RowProblem.NOT_TAKEN);
        assertThat(office.ends()).containsExactly(new ImportCompleted(ImportOffice.ID, 303, 294, 1, 8, 2));
    }
}
