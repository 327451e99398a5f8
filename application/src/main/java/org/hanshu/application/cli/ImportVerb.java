package org.hanshu.application.cli;

import java.util.List;
import java.util.Optional;

/** Sends a hotline's export to a running server, waits until it is taken in, and says what became of its rows. */
final class ImportVerb {

    /** The variable with a token of the operator's provider. */
    static final String TOKEN = "HANSHU_TOKEN";

    private final Terminal terminal;
    private final CliWords words;

    ImportVerb(Terminal terminal, CliWords words) {
        this.terminal = terminal;
        this.words = words;
    }

    int obey(List<String> args) {
        if (args.stream().anyMatch(CommandLine::isHelp)) {
            terminal.out().println(words.say("import.usage"));
            return CommandLine.DONE;
        }
        var arguments = ImportArguments.of(args, terminal);
        var server = new ImportServer(arguments.server(), importer(arguments), words.languageTag());
        var job = server.send(arguments.file());
        terminal.err().println(words.say("import.sent", arguments.file().getFileName(), job.id()));
        var report = new Waiting(server, new Progress(terminal, words)).until(job);
        report.printCounts(terminal.out(), words);
        print(report, server, job);
        return report.exitCode();
    }

    private void print(ImportReport report, ImportServer server, ImportServer.Job job) {
        report.printRows(terminal.out(), words);
        for (var next = report.next(); next.isPresent(); ) {
            var more = server.report(job, next.get());
            more.printRows(terminal.out(), words);
            next = more.next();
        }
        terminal.out().flush();
    }

    private Importer importer(ImportArguments arguments) {
        var token = said(TOKEN);
        return token.isEmpty()
                ? new Importer(arguments.user(), password(arguments), said("HANSHU_CODE"), "")
                : new Importer("", "", "", token);
    }

    private String said(String variable) {
        return Optional.ofNullable(terminal.environment().apply(variable))
                .orElse("")
                .strip();
    }

    private String password(ImportArguments arguments) {
        return Optional.ofNullable(terminal.environment().apply("HANSHU_PASSWORD"))
                .or(() -> terminal.ask().apply(words.say("password", arguments.user())))
                .orElseThrow(() -> new Unable("password.missing"));
    }
}
