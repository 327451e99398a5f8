package org.hanshu.application.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The verb as somebody types it, and what they read then.
 *
 * @param exit how the process would exit
 * @param words all that was printed
 */
public record TypedImport(int exit, String words) {

    public static TypedImport of(Path file, String server, Map<String, String> environment) {
        var printed = new ByteArrayOutputStream();
        var paper = new PrintStream(printed, true, UTF_8);
        var terminal =
                new Terminal(paper, paper, Locale.ENGLISH, environment::get, question -> Optional.empty(), false);
        var exit = new CommandLine(terminal).obey(List.of("import", file.toString(), "--server", server));
        return new TypedImport(exit, printed.toString(UTF_8));
    }
}
