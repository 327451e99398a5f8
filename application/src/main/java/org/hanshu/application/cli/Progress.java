package org.hanshu.application.cli;

/** Shows how far a job has come, on one line where the terminal allows it. */
final class Progress {

    private final Terminal terminal;
    private final CliWords words;
    private int shown = -1;

    Progress(Terminal terminal, CliWords words) {
        this.terminal = terminal;
        this.words = words;
    }

    void show(ImportReport report) {
        if (report.read() != shown) {
            shown = report.read();
            var line = words.say("import.progress", report.read(), report.rows());
            terminal.err().print(terminal.interactive() ? "\r" + line : line + System.lineSeparator());
        }
        if (!report.isRunning() && terminal.interactive()) {
            terminal.err().println();
        }
        terminal.err().flush();
    }
}
