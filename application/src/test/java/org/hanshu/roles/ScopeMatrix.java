package org.hanshu.roles;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/** The matrix: one row per address that is read, one column per account. */
record ScopeMatrix(List<String> accounts, List<Row> rows) {

    private static final Pattern OF_A_CASE =
            Pattern.compile("/api/v1/(cases|letters|mediations|referrals|legal-aid|deadlines)/\\{id}.*");
    private static final Pattern LIST_OF_CASES = Pattern.compile(
            "/api/v1/(cases|letters|mediations|referrals|legal-aid|worklist|deadlines|proposals|stream)(\\?.*)?");

    /** @param cells what is answered: a status, or for a list in or out; for the own, the shared and the foreign case */
    record Row(String path, List<String> cells) {

        /** As the description names it. */
        String address() {
            return path.replaceFirst("\\?.*", "");
        }

        boolean isAboutCases() {
            return OF_A_CASE.matcher(path).matches()
                    || LIST_OF_CASES.matcher(path).matches();
        }
    }

    static ScopeMatrix read() {
        var resource = Objects.requireNonNull(ScopeMatrix.class.getResourceAsStream("/scope-matrix.csv"));
        try (var text = new InputStreamReader(resource, UTF_8)) {
            var records = CSVFormat.DEFAULT.parse(text).getRecords();
            var heading = records.getFirst().toList();
            return new ScopeMatrix(
                    heading.subList(1, heading.size()),
                    records.stream()
                            .skip(1)
                            .map(record ->
                                    new Row(record.get(0), record.toList().subList(1, heading.size())))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
