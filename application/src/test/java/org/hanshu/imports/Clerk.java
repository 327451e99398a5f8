package org.hanshu.imports;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.support.Office;
import org.hanshu.support.Office.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A hotline's clerk, who imports a file and reads the report. */
public record Clerk(Office office) {

    private static final String IMPORTS = "/api/v1/imports";

    Answer send(byte[] file, String... headers) {
        return office.upload(IMPORTS, "export.csv", file, "hotline-csv", headers);
    }

    /** Sends the file and waits until the import has ended. */
    public Report imported(byte[] file) {
        return report(send(file).expect(202).text("/id"));
    }

    /** The report of an import, once it has ended. */
    Report report(String id) {
        return await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> look(id), report -> !report.status().equals("RUNNING"));
    }

    Report look(String id) {
        var answer = office.get(IMPORTS + "/" + id, "Accept-Language", "en");
        return new Report(answer.status() == 404 ? null : answer.expect(200).body());
    }

    /** What the server says of an import. */
    public record Report(@Nullable JsonNode told) {

        public String status() {
            return told == null ? "RUNNING" : told.path("status").asString();
        }

        int read() {
            return told == null ? 0 : told.path("read").asInt();
        }

        /** Read, imported, duplicates, refused, warnings. */
        public List<Integer> counts() {
            return Stream.of("read", "imported", "duplicates", "refused", "warnings")
                    .map(name -> told == null ? -1 : told.path(name).asInt())
                    .toList();
        }

        /** The lines of this fate with the problem or warnings of each. */
        List<String> lines(String fate) {
            return rows().filter(row -> row.path("fate").asString().equals(fate))
                    .map(row ->
                            row.path("line").asInt() + " " + row.path("problem").asString(""))
                    .map(String::strip)
                    .toList();
        }

        List<String> warned() {
            return rows().flatMap(row -> row.path("warnings").values().stream()
                            .map(warning -> row.path("line").asInt() + " "
                                    + warning.path("code").asString()))
                    .toList();
        }

        private Stream<JsonNode> rows() {
            return told == null ? Stream.empty() : told.path("report").values().stream();
        }
    }
}
