package org.hanshu.command.imports.hotline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.command.shared.intake.ShortForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "工单编号, '', NUMBER_MISSING",
        "来电时间, '', TIME_MISSING",
        "来电时间, 2026-13-45 25:61, TIME_IMPOSSIBLE",
        "来电时间, 2026-11-23 09:01, FUTURE_TIME",
        "受理渠道, 飞鸽传书, CHANNEL_UNKNOWN",
        "受理渠道, '', CHANNEL_UNKNOWN",
        "是否匿名, 也许, ANONYMITY_UNCLEAR",
        "用工形式, 宇航员, FORM_UNKNOWN",
        "区划代码, 4401, ",
        "区划代码, 990106, REGION_WRONG",
        "区划代码, '', REGION_WRONG",
        "用人单位, '', EMPLOYER_MISSING",
        "诉求类别, '', CAUSE_MISSING",
        "诉求类别, 心情不好, CAUSE_UNKNOWN",
        "诉求类别, 欠薪, ",
        "涉及人数, -3, HEADCOUNT_IMPOSSIBLE",
        "涉及人数, 0, HEADCOUNT_IMPOSSIBLE",
        "涉及人数, 1.5, HEADCOUNT_IMPOSSIBLE",
        "涉及人数, 很多人, HEADCOUNT_IMPOSSIBLE",
        "涉及人数, '', HEADCOUNT_IMPOSSIBLE",
        "涉及人数, 99999999999, HEADCOUNT_IMPOSSIBLE",
        "涉及人数, 二十人, ",
        "涉及人数, ３, ",
        "诉求金额(元), 很多钱, AMOUNT_WRONG",
        "诉求金额(元), '', ",
        "发生日期, 2026-02-30, DATE_WRONG",
        "发生日期, 2027-01-01, DATE_WRONG",
        "发生日期, '', ",
        "用工形式, '', ",
        "统一社会信用代码, '', ",
        "身份证号, 123, ",
        "行业, '', "
    })
    void refusesWhatCannotBeAndTakesTheRest(String column, String cell, RowProblem problem) {
        var row = read(ExportText.rowWith(column, cell));
        if (problem == null) {
            assertThat(row).isInstanceOf(ExportRow.Understood.class);
        } else {
            assertThat(row).isInstanceOfSatisfying(ExportRow.Wrong.class, wrong -> {
                assertThat(wrong.problem()).isEqualTo(problem);
                assertThat(wrong.column()).isEqualTo(column);
            });
        }
    }

    @Test
    void refusesWhatIsTooLong() {
        var row = read(ExportText.rowWith("用人单位", "长".repeat(201)));
        assertThat(row).isInstanceOfSatisfying(ExportRow.Wrong.class, wrong -> assertThat(wrong.problem())
                .isEqualTo(RowProblem.TOO_LONG));
    }

    @Test
    void refusesMoreCellsThanColumnsAndPassesOverEmptyOnes() {
        assertThat(read(ExportText.row("A1") + ",,")).isInstanceOf(ExportRow.Understood.class);
        assertThat(read(ExportText.row("A1") + ",more"))
                .isInstanceOfSatisfying(ExportRow.Wrong.class, wrong -> assertThat(wrong.problem())
                        .isEqualTo(RowProblem.TOO_MANY_CELLS));
    }

    @Test
    void leavesOutTheNameOfWhoWantsToStayAnonymous() {
        var complaint = complaint(ExportText.rowWith("是否匿名", "是"));
        assertThat(complaint.anonymous()).isTrue();
        assertThat(complaint.complainant().name()).isNull();
        assertThat(complaint.complainant().idNumber()).isNull();
        assertThat(complaint.complainant().phone()).isEqualTo("19900000001");
    }

    @Test
    void filesUnderTheNumberOfTheChannel() {
        var told = complaint(ExportText.row("A1")).told();
        assertThat(told.references()).singleElement().hasToString("Reference[scheme=MINI_PROGRAM, number=A1]");
    }

    private static ShortForm complaint(String row) {
        return ((ExportRow.Understood) read(row)).complaint();
    }

    private static ExportRow read(String row) {
        var file = (ExportText.HEADER + "\n" + row + "\n").getBytes(UTF_8);
        return HotlineExport.of(file).rows(NOW).findFirst().orElseThrow();
    }
}
