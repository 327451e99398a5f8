package org.hanshu.command.supervisioncase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.junit.jupiter.api.Test;

class RollFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String ROLL = """
            姓名,身份证号,联系电话,用工形式,离职日期,拖欠金额
            周示例,440106190805205018,199 0000 0001,建筑工人,2026-10-31,1.2万
            ,,19900000002,建筑工人,,
            吴示例,,,木匠,,
            郑示例,,,建筑工人,2026-13-01,
            王示例,,,,2027-01-01,
            冯示例,,,,,一堆
            陈示例
            褚示例,,,,,,多一格
            卫示例,,,,,
            """;

    @Test
    void readsWhatPeopleTypeAndSaysLineByLineWhatIsWrong() {
        var read = RollFile.read(ROLL.getBytes(UTF_8), TODAY);

        assertThat(read.entries()).hasSize(2);
        var first = read.entries().getFirst();
        assertThat(first.told().field()).isEqualTo("2");
        assertThat(first.told().phone()).isEqualTo("19900000001");
        assertThat(first.told().employmentForm()).isEqualTo(EmploymentForm.CONSTRUCTION_WORKER);
        assertThat(first.told().employmentEndedOn()).isEqualTo("2026-10-31");
        assertThat(first.claimed()).isEqualTo(Money.of("12000.00"));
        assertThat(read.entries().getLast().told().field()).isEqualTo("10");
        assertThat(read.wrong())
                .containsExactly(
                        new RollFile.Wrong(3, RowProblem.NAME_MISSING, "姓名"),
                        new RollFile.Wrong(4, RowProblem.FORM_UNKNOWN, "用工形式"),
                        new RollFile.Wrong(5, RowProblem.LAST_DAY_WRONG, "离职日期"),
                        new RollFile.Wrong(6, RowProblem.LAST_DAY_WRONG, "离职日期"),
                        new RollFile.Wrong(7, RowProblem.AMOUNT_WRONG, "诉求金额(元)"),
                        new RollFile.Wrong(8, RowProblem.CUT_OFF, "身份证号"),
                        new RollFile.Wrong(9, RowProblem.TOO_MANY_CELLS, "姓名"));
    }

    @Test
    void isReadAsHotlinesAndOfficesWriteIt() {
        var read = RollFile.read(ROLL.getBytes(Charset.forName("GB18030")), TODAY);
        assertThat(read.entries().getFirst().told().name()).isEqualTo("周示例");
    }

    @Test
    void needsTheNamesAndNothingElse() {
        assertThat(RollFile.read("姓名\n周示例\n".getBytes(UTF_8), TODAY).entries()).hasSize(1);
        assertThatThrownBy(() -> RollFile.read("身份证号\n440106190805205018\n".getBytes(UTF_8), TODAY))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("import.columns-missing");
        assertThatThrownBy(() -> RollFile.read("姓名\n".getBytes(UTF_8), TODAY)).hasMessageContaining("import.no-rows");
    }

    @Test
    void namesEveryColumnThatItDoesNotRead() {
        var read = RollFile.read("姓名,身份证号,手机,工龄,,诉求金额\n周示例,,19900000001,3年,,100\n".getBytes(UTF_8), TODAY);
        assertThat(read.entries().getFirst().told().phone()).isEqualTo("19900000001");
        assertThat(read.warnings()).containsExactly(new Warning(Warning.Code.COLUMN_NOT_READ, "file", "工龄"));
        assertThat(RollFile.read(ROLL.getBytes(UTF_8), TODAY).warnings()).isEmpty();
    }
}
