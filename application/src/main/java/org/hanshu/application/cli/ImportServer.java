package org.hanshu.application.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running server, as an importer speaks to it. */
final class ImportServer {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String IMPORTS = "/api/v1/imports";

    /** As long as the server waits for the largest file. */
    private static final Duration SLOW_LINE = Duration.ofMinutes(36);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .cookieHandler(new CookieManager())
            .build();
    private final URI address;
    private final FrontDoor door;
    private final String language;
    private String authorization = "";

    /** A file that the server has taken and is working on. */
    record Job(String id, String position) {}

    ImportServer(URI address, Importer importer, String language) {
        this.address = address;
        this.door = new FrontDoor(client, address, importer);
        this.language = language;
    }

    Job send(Path file) {
        authorization = door.enter();
        var boundary = "hanshu-" + UUID.randomUUID();
        try {
            var name = String.valueOf(file.getFileName()).replaceAll("[\"\\r\\n]", "_");
            var body = BodyPublishers.concat(
                    BodyPublishers.ofString("--" + boundary
                            + "\r\nContent-Disposition: form-data; name=\"format\"\r\n\r\nhotline-csv\r\n--"
                            + boundary
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                            + name
                            + "\"\r\nContent-Type: text/csv\r\n\r\n"),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
            var answer = call(request(IMPORTS)
                    .timeout(SLOW_LINE)
                    .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                    .POST(body));
            var position = answer.headers().firstValue("Hanshu-Position").orElse("");
            return new Job(json(expected(answer)).path("id").asString(), position);
        } catch (FileNotFoundException e) {
            throw new Unable("file.unreadable", file);
        }
    }

    /** How far the job has come, and at its end what became of each row. */
    ImportReport report(Job job) {
        return report(job, "");
    }

    /** The same from this place in the report on. */
    ImportReport report(Job job, String after) {
        var answer = call(asking(job, after));
        if (answer.statusCode() == 401 && authorization.isEmpty()) {
            enterAgain(job); // A server that restarted has forgotten the session.
            answer = call(asking(job, after));
        }
        if (answer.statusCode() == 401) {
            throw shutOut(job);
        }
        return new ImportReport(json(expected(answer)));
    }

    private void enterAgain(Job job) {
        try {
            authorization = door.enter();
        } catch (Unable turnedAway) {
            throw shutOut(job);
        }
    }

    /** A token ends, and a code holds once; what the server has taken in it works on all the same. */
    private Unable shutOut(Job job) {
        return new Unable("server.shut-out", job.id(), address + IMPORTS + "/" + job.id());
    }

    private HttpRequest.Builder asking(Job job, String after) {
        var request = request(IMPORTS + "/" + job.id() + (after.isEmpty() ? "" : "?after=" + after));
        if (!job.position().isEmpty()) {
            request.header("Hanshu-At-Least", job.position());
        }
        return request.GET();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return request.timeout(Duration.ofMinutes(5))
                .header("Accept", "application/json")
                .header("Accept-Language", language);
    }

    private HttpResponse<String> call(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw Unreachable.silent(address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unable("interrupted");
        }
    }

    private HttpResponse<String> expected(HttpResponse<String> answer) {
        var status = answer.statusCode();
        if (status >= 200 && status < 300) {
            return answer;
        }
        if (status == 503) {
            throw Unreachable.busy(address);
        }
        throw status == 401 ? new Unable("server.unknown-user") : new Unable("server.refused", status, why(answer));
    }

    private static String why(HttpResponse<String> answer) {
        var problem = json(answer);
        var fields = problem.path("errors").values().stream()
                .map(field -> field.path("message").asString(""))
                .toList();
        return fields.isEmpty()
                ? problem.path("detail").asString(problem.path("title").asString(""))
                : String.join(" ", fields);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw new Unable("server.not-hanshu");
        }
    }
}
