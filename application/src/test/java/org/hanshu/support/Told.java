package org.hanshu.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What somebody who listens has been told so far, line by line. */
public final class Told implements AutoCloseable {

    private static final String DATA = "data: ";
    private static final String ID = "id: ";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final InputStream stream;

    private Told(InputStream stream) {
        this.stream = stream;
    }

    public static Told to(Office listener, String path, String... headers) {
        HttpResponse<InputStream> answer = listener.listen(path, headers);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.uri() + " → " + answer.statusCode());
        }
        var told = new Told(answer.body());
        Thread.ofVirtual().start(told::listen);
        return told;
    }

    private void listen() {
        try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException closed) {
            lines.add("closed");
        }
    }

    /** Waits until they are told of this, as it then is. */
    public JsonNode await(String id, String status) {
        return Awaitility.await()
                .until(
                        () -> rows().stream()
                                .filter(row -> row.at("/id").asString().equals(id)
                                        && row.at("/status").asString().equals(status))
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    public List<JsonNode> rows() {
        return lines.stream()
                .filter(line -> line.startsWith(DATA))
                .map(line -> JsonMapper.shared().readTree(line.substring(DATA.length())))
                .toList();
    }

    public List<String> ids() {
        return rows().stream().map(row -> row.at("/id").asString()).toList();
    }

    /** From where they go on who were told of all this. */
    public String place() {
        return lines.stream()
                .filter(line -> line.startsWith(ID))
                .map(line -> line.substring(ID.length()))
                .reduce("", (before, last) -> last);
    }

    public String all() {
        return String.join("\n", lines);
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
