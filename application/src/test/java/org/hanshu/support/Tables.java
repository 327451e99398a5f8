package org.hanshu.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stood in the tables of a database at one moment. */
public record Tables(Map<String, List<String>> rows) {

    private static final int BEGINNING = 80;
    private static final int EXCERPT = 400;
    private static final Pattern BYTES = Pattern.compile("\\\\\\\\x([0-9a-f]*)");

    /** What need not be the same: some columns of a table or, where none is named, all of it. */
    public record LeftOut(String table, List<String> columns, String why) {

        public LeftOut(String table, String why) {
            this(table, List.of(), why);
        }
    }

    /** All tables that there are, but for those of one schema. */
    public static Tables of(JdbcClient jdbc, String otherSchema, List<LeftOut> leftOut) {
        var rows = new TreeMap<String, List<String>>();
        for (var table : names(jdbc, otherSchema)) {
            var out = leftOut.stream()
                    .filter(each -> each.table().equals(table))
                    .findFirst()
                    .orElseGet(() -> new LeftOut(table, List.of("nothing"), ""));
            if (!out.columns().isEmpty()) {
                rows.put(table, rows(jdbc, table, out.columns()));
            }
        }
        return new Tables(rows);
    }

    /** The rows that only one of the two has, table by table. */
    public List<String> differencesFrom(Tables before) {
        return Stream.concat(rows.keySet().stream(), before.rows.keySet().stream())
                .distinct()
                .sorted()
                .flatMap(table -> {
                    var then = before.rows.getOrDefault(table, List.of());
                    var now = rows.getOrDefault(table, List.of());
                    var gone = without(then, now);
                    var come = without(now, then);
                    return Stream.concat(
                            gone.stream().map(row -> "\n- " + table + " " + excerpt(row, come)),
                            come.stream().map(row -> "\n+ " + table + " " + excerpt(row, gone)));
                })
                .toList();
    }

    /** How the row begins, and from shortly before where it differs from the most like of the others. */
    private static String excerpt(String row, List<String> others) {
        var same = others.stream()
                .mapToInt(other -> Arrays.mismatch(row.toCharArray(), other.toCharArray()))
                .max()
                .orElse(0);
        var from = Math.max(BEGINNING, same - BEGINNING);
        return row.length() <= from + BEGINNING
                ? row
                : row.substring(0, BEGINNING) + " … " + row.substring(from, Math.min(row.length(), from + EXCERPT));
    }

    private static List<String> names(JdbcClient jdbc, String otherSchema) {
        return jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema <> ?
                          and table_schema not in ('pg_catalog', 'information_schema')""").param(otherSchema).query(String.class).list();
    }

    private static List<String> rows(JdbcClient jdbc, String table, List<String> columnsLeftOut) {
        var columns = columnsLeftOut.stream().map(each -> "'" + each + "'").collect(joining(", ", "array[", "]"));
        return jdbc
                .sql("select (to_jsonb(t) - %s)::text from %s t order by 1".formatted(columns, table))
                .query(String.class)
                .list()
                .stream()
                .map(Tables::legible)
                .toList();
    }

    private static List<String> without(List<String> rows, List<String> others) {
        var rest = new ArrayList<>(rows);
        others.forEach(rest::remove);
        return rest;
    }

    /** With bytes that are text shown as text. */
    private static String legible(String row) {
        return BYTES.matcher(row).replaceAll(bytes -> Matcher.quoteReplacement(text(bytes.group(1), bytes.group())));
    }

    private static String text(String hex, String otherwise) {
        try {
            var bytes = ByteBuffer.wrap(HexFormat.of().parseHex(hex));
            var text = UTF_8.newDecoder().decode(bytes).toString();
            return text.chars().anyMatch(Character::isISOControl) ? otherwise : text;
        } catch (CharacterCodingException e) {
            return otherwise;
        }
    }
}
