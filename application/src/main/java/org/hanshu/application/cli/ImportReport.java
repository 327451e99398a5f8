package org.hanshu.application.cli;

import java.io.PrintStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the server says of an import: its counts, and the rows that somebody should look at. */
record ImportReport(JsonNode told) {

    boolean isRunning() {
        return told.path("status").asString("").equals("RUNNING");
    }

    int read() {
        return count("read");
    }

    /** How many rows the file has. */
    int rows() {
        return told.path("rows").isInt() ? count("rows") : Math.max(count("total"), count("read"));
    }

    int exitCode() {
        if (!told.path("status").asString("").equals("DONE") || count("imported") == 0) {
            return CommandLine.NOTHING;
        }
        return count("refused") > 0 ? CommandLine.PARTLY : CommandLine.DONE;
    }

    void print(PrintStream out, CliWords words) {
        if (told.path("status").asString("").equals("FAILED")) {
            out.println(words.say("import.failed", told.path("why").asString("")));
        }
        out.println(words.say(
                "import.counts",
                count("read"),
                count("imported"),
                count("duplicates"),
                count("refused"),
                count("warnings")));
        report().forEach(row -> print(row, out, words));
        out.flush();
    }

    private static void print(JsonNode row, PrintStream out, CliWords words) {
        var line = row.path("line").asInt(0);
        var number = row.path("number").asString("");
        switch (row.path("fate").asString("")) {
            case "REFUSED" ->
                out.println(words.say(
                        "row.refused",
                        line,
                        number,
                        words.problem(row.path("problem").asString("")),
                        row.path("column").asString("")));
            case "DUPLICATE" -> out.println(words.say("row.duplicate", line, number));
            default -> {}
        }
        for (var warning : row.path("warnings").values()) {
            var code = warning.path("code").asString("");
            out.println(words.say("row.warned", line, number, words.sayCode("warning.", code)));
        }
    }

    private Stream<JsonNode> report() {
        return told.path("report").values().stream();
    }

    private int count(String name) {
        return told.path(name).asInt(0);
    }
}
