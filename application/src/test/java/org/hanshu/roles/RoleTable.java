package org.hanshu.roles;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The table: one row per endpoint, one column per account; what each is answered on a case of Guangzhou's union. */
record RoleTable(List<String> accounts, List<Row> rows) {

    private static final int FIRST_ACCOUNT = 3;

    /**
     * An endpoint.
     *
     * @param body a valid one, with single quotes for double ones
     * @param cells {@code allow}, 403 or 404, in the order of the accounts
     */
    record Row(String method, String path, String body, List<String> cells) {

        /** As the description names it. */
        String endpoint() {
            return method + " " + path.replaceFirst("\\?.*", "");
        }
    }

    static RoleTable read() {
        var resource = Objects.requireNonNull(RoleTable.class.getResourceAsStream("/role-table.csv"));
        try (var text = new InputStreamReader(resource, UTF_8)) {
            var records = CSVFormat.DEFAULT.parse(text).getRecords();
            var heading = records.getFirst().toList();
            return new RoleTable(
                    heading.subList(FIRST_ACCOUNT, heading.size()),
                    records.stream().skip(1).map(RoleTable::row).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(CSVRecord record) {
        var values = record.toList();
        return new Row(values.get(0), values.get(1), values.get(2), values.subList(FIRST_ACCOUNT, values.size()));
    }
}
