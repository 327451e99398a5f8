package org.hanshu.application.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody types a verb and reads what comes of it.
 *
 * @param environment the variable of this name, or null
 * @param ask asks without showing what is typed, where somebody is there to be asked
 * @param interactive whether a line may be written over
 */
record Terminal(
        PrintStream out,
        PrintStream err,
        Locale locale,
        Function<String, @Nullable String> environment,
        Function<String, Optional<String>> ask,
        boolean interactive) {

    @SuppressWarnings("SystemConsoleNull") // It is null in JDK 21, and without a terminal in 25.
    static Terminal ofThisProcess() {
        var console = System.console();
        return new Terminal(
                System.out,
                System.err,
                Locale.getDefault(),
                System::getenv,
                question -> console == null ? Optional.empty() : secret(console, question),
                console != null && System.getenv("TERM") != null);
    }

    private static Optional<String> secret(Console console, String question) {
        return Optional.ofNullable(console.readPassword("%s", question)).map(String::new);
    }
}
