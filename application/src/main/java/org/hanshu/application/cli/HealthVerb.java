package org.hanshu.application.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Asks the server of the same machine whether it is ready: a container's image has no other program to ask with. */
final class HealthVerb {

    static final String PATH = "/actuator/health/readiness";

    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Terminal terminal;
    private final CliWords words;

    HealthVerb(Terminal terminal, CliWords words) {
        this.terminal = terminal;
        this.words = words;
    }

    int obey() {
        var answer = answer();
        if (answer.equals("200")) {
            terminal.out().println(words.say("health.ready"));
            return CommandLine.DONE;
        }
        terminal.err().println(words.say("health.not-ready", answer));
        return CommandLine.PARTLY;
    }

    /** The status, or why there is none. */
    private String answer() {
        var port = Optional.ofNullable(terminal.environment().apply("HANSHU_PORT"))
                .filter(said -> !said.isBlank())
                .orElse("8080");
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + PATH))
                    .timeout(PATIENCE)
                    .build();
            return Integer.toString(
                    client.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException | IllegalArgumentException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unable("interrupted");
        }
    }
}
