package org.hanshu.application.cli;

import java.io.PrintStream;
import java.util.Optional;
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
        return count("rows");
    }

    int exitCode() {
        if (!told.path("status").asString("").equals("DONE") || count("imported") == 0) {
            return CommandLine.NOTHING;
        }
        return count("refused") > 0 ? CommandLine.PARTLY : CommandLine.DONE;
    }

    /** The counts, in one line. */
    void printCounts(PrintStream out, CliWords words) {
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
    }

    /** The rows that somebody should look at. */
    void printRows(PrintStream out, CliWords words) {
        for (var row : told.path("report").values()) {
            var isFine = row.path("fate").asString("").equals("IMPORTED")
                    && row.path("warnings").isEmpty();
            if (!isFine) {
                out.println(words.say(
                        "row." + row.path("fate").asString(""),
                        row.path("line").asInt(0),
                        row.path("number").asString(""),
                        row.path("message").asString("")));
            }
        }
    }

    /** Where the rows go on, where there are more than one answer takes. */
    Optional<String> next() {
        return told.path("next").stringValueOpt();
    }

    private int count(String name) {
        return told.path(name).asInt(0);
    }
}
