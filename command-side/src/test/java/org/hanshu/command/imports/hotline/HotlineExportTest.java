package org.hanshu.command.imports.hotline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HotlineExportTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void isReadInEveryEncodingThatHotlinesUse() {
        var text = ExportText.HEADER + "\n" + ExportText.row("A1") + "\n";
        assertThat(HotlineExport.of(text.getBytes(UTF_8)).encoding()).isEqualTo("UTF-8");
        assertThat(HotlineExport.of(("\uFEFF" + text).getBytes(UTF_8)).encoding())
                .isEqualTo("UTF-8");
        assertThat(HotlineExport.of(text.getBytes(GB18030)).encoding()).isEqualTo("GB18030");
        for (var bytes : List.of(text.getBytes(UTF_8), ("\uFEFF" + text).getBytes(UTF_8), text.getBytes(GB18030))) {
            assertThat(numbers(HotlineExport.of(bytes))).containsExactly("A1");
        }
    }

    static Stream<Arguments> filesOfAnotherKind() {
        var good = ExportText.HEADER + "\n" + ExportText.row("A1") + "\n";
        var random = new byte[4096];
        new Random(1).nextBytes(random);
        return Stream.of(
                Arguments.of("nothing at all", new byte[0], "import.empty-file"),
                Arguments.of("nothing but a mark", "\uFEFF".getBytes(UTF_8), "import.empty-file"),
                Arguments.of("blank lines", "\r\n \r\n".getBytes(UTF_8), "import.empty-file"),
                Arguments.of("commas", ",,,\n,,\n".getBytes(UTF_8), "import.empty-file"),
                Arguments.of("a header alone", ExportText.HEADER.getBytes(UTF_8), "import.no-rows"),
                Arguments.of("a workbook", "PK\u0003\u0004 anything".getBytes(ISO_8859_1), "import.binary-file"),
                Arguments.of("noise", random, "import.binary-file"),
                Arguments.of("UTF-16 with a mark", good.getBytes(UTF_16), "import.other-encoding"),
                Arguments.of("UTF-16 without a mark", good.getBytes(UTF_16LE), "import.other-encoding"),
                Arguments.of("Big5", good.getBytes(Charset.forName("Big5")), "import.other-encoding"),
                Arguments.of(
                        "Latin letters",
                        "Num\u00e9ro,\u00c9t\u00e9,\u00e0\n1,2,3\n".getBytes(ISO_8859_1),
                        "import.other-encoding"),
                Arguments.of("a column twice", good.replace("行业", "姓名").getBytes(UTF_8), "import.column-twice"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesOfAnotherKind")
    void isRefusedAsAWholeWithOneReason(String kind, byte[] file, String code) {
        assertThatThrownBy(() -> HotlineExport.of(file))
                .as(kind)
                .isInstanceOf(RuleViolated.class)
                .hasMessage(code);
    }

    @Test
    void namesEveryColumnThatIsMissing() {
        var text = "工单编号,来电时间,姓名\n1,2,3\n";
        assertThatThrownBy(() -> HotlineExport.of(text.getBytes(UTF_8)))
                .isInstanceOfSatisfying(RuleViolated.class, violated -> {
                    assertThat(violated.refusal().code()).isEqualTo("import.columns-missing");
                    assertThat(violated.refusal().arguments().get("columns"))
                            .startsWith("受理渠道、身份证号、")
                            .doesNotContain("姓名");
                });
    }

    @Test
    void takesColumnsInAnyOrderAndPassesOverOthers() {
        var titles = List.of(ExportText.HEADER.split(","));
        var cells = List.of(ExportText.row("A1").split(","));
        var order = IntStream.iterate(titles.size() - 1, i -> i >= 0, i -> i - 1)
                .boxed()
                .toList();
        var text = "备注," + String.join(",", order.stream().map(titles::get).toList()) + ",处理人\n随便,"
                + String.join(",", order.stream().map(cells::get).toList()) + ",某人\n";
        assertThat(rows(text)).singleElement().isInstanceOfSatisfying(ExportRow.Understood.class, row -> {
            assertThat(row.number()).isEqualTo("A1");
            assertThat(row.complaint().occurredOn()).isEqualTo(LocalDate.of(2026, 9, 28));
        });
    }

    @Test
    void keepsLineBreaksInsideAQuotedCellAndCountsThem() {
        var text = ExportText.HEADER + "\r\n"
                + ExportText.row("A1").replace("拖欠运费", "\"第一行\r\n第二行,还有\"\"引号\"\"\"") + "\r\n\r\n"
                + ExportText.row("A2") + "\r\n";
        var rows = rows(text);
        assertThat(rows).extracting(ExportRow::line).containsExactly(2, 5);
        assertThat(rows.getFirst()).isInstanceOfSatisfying(ExportRow.Understood.class, row -> assertThat(
                        row.complaint().narrative())
                .isEqualTo("第一行\n第二行,还有\"引号\""));
    }

    @Test
    void losesOneLineOnlyToAStrayQuotationMark() {
        var text = String.join(
                "\n",
                ExportText.HEADER,
                ExportText.row("A1"),
                ExportText.row("A2").replace("拖欠运费", "\"没有收尾"),
                ExportText.row("A3"),
                ExportText.row("A4").replace("拖欠运费", "5\"管道"),
                ExportText.row("A5"));
        var rows = rows(text);
        assertThat(rows).extracting(ExportRow::line).containsExactly(2, 3, 4, 5, 6);
        assertThat(rows.get(1)).isInstanceOfSatisfying(ExportRow.Wrong.class, row -> assertThat(row.problem())
                .isEqualTo(RowProblem.CUT_OFF));
        assertThat(rows.stream().filter(ExportRow.Understood.class::isInstance)).hasSize(4);
    }

    @Test
    void takesAFileThatEndsInTheMidstOfACharacter() {
        var text = (ExportText.HEADER + "\n" + ExportText.row("A1") + "\nA2,2026-09-20 13:41:00,热线").getBytes(GB18030);
        var rows =
                HotlineExport.of(Arrays.copyOf(text, text.length - 1)).rows(NOW).toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1)).isInstanceOfSatisfying(ExportRow.Wrong.class, row -> assertThat(row.problem())
                .isEqualTo(RowProblem.CUT_OFF));
    }

    private static List<ExportRow> rows(String text) {
        return HotlineExport.of(text.getBytes(UTF_8)).rows(NOW).toList();
    }

    private static List<String> numbers(HotlineExport export) {
        return export.rows(NOW)
                .map(ExportRow.Understood.class::cast)
                .map(ExportRow.Understood::number)
                .toList();
    }
}
