package org.hanshu.query.shared;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table that spreadsheets open: UTF-8 with its mark, and no cell that they would reckon. */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private Csv() {}

    /** The header as it stands, and below it the lines. */
    public static String of(String header, Stream<String> lines) {
        return lines.collect(Collectors.joining("", BYTE_ORDER_MARK + header + "\r\n", ""));
    }

    /** One line of these cells. */
    public static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
