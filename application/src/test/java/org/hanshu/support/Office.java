package org.hanshu.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a desk who works with a running engine by HTTP, and reads what they and their colleagues changed last. */
public final class Office {

    private static final String POSITION = "Hanshu-Position";
    private static final String AT_LEAST = "Hanshu-At-Least";

    private static final int PATIENCE = 5; // So often more a read is asked that has waited in vain.

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Supplier<String> address;
    private final String authorization;
    private final AtomicReference<String> lastChange;

    public Office(String address, String account) {
        this(() -> address, trainee(account), new AtomicReference<>(""));
    }

    private Office(Supplier<String> address, String authorization, AtomicReference<String> lastChange) {
        this.address = address;
        this.authorization = authorization;
        this.lastChange = lastChange;
    }

    /** With a provider's token, which opens an engine that is in use; each request goes where it is told then. */
    public static Office withToken(Supplier<String> address, String token) {
        return new Office(address, "Bearer " + token, new AtomicReference<>(""));
    }

    /** The same engine, used by somebody else. */
    public Office as(String other) {
        return new Office(address, trainee(other), lastChange);
    }

    /** The same engine, used by somebody who shows another token. */
    public Office asToken(String token) {
        return new Office(address, "Bearer " + token, lastChange);
    }

    private static String trainee(String account) {
        return "Basic " + Base64.getEncoder().encodeToString((account + ":training").getBytes(UTF_8));
    }

    public Answer get(String path, String... headers) {
        if (lastChange.get().isEmpty() || List.of(headers).contains(AT_LEAST)) {
            return send(request(path, headers).GET().build());
        }
        var request =
                request(path, headers).header(AT_LEAST, lastChange.get()).GET().build();
        var answer = send(request);
        for (var again = 0; again < PATIENCE && isBehind(answer); again++) {
            answer = send(request);
        }
        return answer;
    }

    private static boolean isBehind(Answer answer) {
        return answer.status() == 503 && answer.text("/type").contains("behind");
    }

    /** Listens to what is told from now on; whoever no longer does closes it. */
    public HttpResponse<InputStream> listen(String path, String... headers) {
        return send(
                request(path, headers)
                        .header("Accept", "text/event-stream")
                        .GET()
                        .build(),
                BodyHandlers.ofInputStream());
    }

    /** Sends JSON, written with single quotes for double ones where that reads better. */
    public Answer post(String path, String body, String... headers) {
        var json = body.replace('\'', '"');
        return changed(send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json, UTF_8))
                .build()));
    }

    /** Sends a file of this format, as a browser's form does. */
    public Answer upload(String path, String fileName, byte[] file, String format, String... headers) {
        var form = new UploadForm(fileName, file, format);
        return changed(send(request(path, headers)
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.body()))
                .build()));
    }

    private Answer changed(Answer answer) {
        if (!answer.header(POSITION).isEmpty()) {
            lastChange.set(answer.header(POSITION));
        }
        return answer;
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address.get() + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", authorization);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest request) {
        return new Answer(send(request, BodyHandlers.ofString(UTF_8)));
    }

    private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public JsonNode body() {
            return JSON.readTree(response.body());
        }

        /** The text at a JSON pointer, or an empty one. */
        public String text(String pointer) {
            return body().at(pointer).asString("");
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The same answer if its status is as expected, else a failure that shows what came. */
        public Answer expect(int status) {
            if (status() != status) {
                throw new AssertionError(
                        response.request().method() + " " + response.uri() + " → " + status() + " " + response.body());
            }
            return this;
        }

        /** The headers with which a read waits for this change. */
        public String[] thenRead() {
            return Map.of(AT_LEAST, header(POSITION)).entrySet().stream()
                    .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                    .toArray(String[]::new);
        }
    }
}
