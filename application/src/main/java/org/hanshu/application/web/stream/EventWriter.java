package org.hanshu.application.web.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hanshu.query.shared.Following.One;
import tools.jackson.databind.json.JsonMapper;

/** Writes server-sent events; each is sent at once. */
final class EventWriter {

    private static final String BACK_IN_MILLIS = "3000";

    private final HttpServletResponse response;
    private final JsonMapper json;

    EventWriter(HttpServletResponse response, JsonMapper json) {
        this.response = response;
        this.json = json;
    }

    /** Nothing between here and the listener may wait for more; whoever hears nothing else goes on from here too. */
    void begin(String place) throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        write("retry: " + BACK_IN_MILLIS + "\nid: " + place + "\n\n");
    }

    void event(String kind, One one) throws IOException {
        write("event: " + kind + "\nid: " + one.place() + "\ndata: " + json.writeValueAsString(one.item()) + "\n\n");
    }

    /** So that whoever is gone is noticed, and who comes back need not be told what is not theirs once more. */
    void heartbeat(String place) throws IOException {
        write(":\nid: " + place + "\n\n");
    }

    private void write(String text) throws IOException {
        var out = response.getOutputStream();
        out.write(text.getBytes(UTF_8));
        out.flush();
    }
}
