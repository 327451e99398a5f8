package org.hanshu.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Writes a hotline's export as a test wants it. */
public final class Export {

    private static final String HEADER =
            "工单编号,来电时间,受理渠道,姓名,身份证号,联系电话,是否匿名,用工形式,区划代码,用人单位,统一社会信用代码,行业,诉求类别,涉及人数,诉求金额(元),诉求内容,发生日期";

    private final String prefix;
    private final List<String> lines = new ArrayList<>(List.of(HEADER));

    /** @param prefix of the work orders' numbers, so that they are those of no other file */
    public Export(String prefix) {
        this.prefix = prefix;
    }

    /** So many rows that are fine; their numbers count up. */
    public Export fine(int rows) {
        for (var i = 0; i < rows; i++) {
            lines.add(row(Integer.toString(lines.size())));
        }
        return this;
    }

    /** A row in which one word is another. */
    public Export odd(String word, String other) {
        lines.add(row(Integer.toString(lines.size())).replace(word, other));
        return this;
    }

    public Export again(int line) {
        return raw(lines.get(line - 1));
    }

    Export raw(String line) {
        lines.add(line);
        return this;
    }

    public byte[] bytes() {
        return bytes(UTF_8);
    }

    byte[] bytes(Charset charset) {
        return (String.join("\n", lines) + "\n").getBytes(charset);
    }

    /** As Windows programs write it: with a byte order mark and carriage returns. */
    byte[] windowsBytes() {
        return ("\uFEFF" + String.join("\r\n", lines)).getBytes(UTF_8);
    }

    private String row(String n) {
        return String.join(
                ",",
                prefix + n,
                "2026/11/10 07:12",
                "窗口来访",
                "",
                "",
                "1990000" + "0".repeat(4 - n.length()) + n,
                "是",
                "货车司机",
                "440106",
                "广州示例第" + n + "有限公司",
                "",
                "道路货运",
                "运费拖欠",
                "1",
                "59000",
                prefix + "的第" + n + "件",
                "2026-09-28");
    }
}
