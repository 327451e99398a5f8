package org.hanshu.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.hanshu.support.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebSlice
@DisplayName("Every answer")
class SafeAnswersTest {

    private static final String PART = "{\"name\": \"x\"}";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/nowhere",
                "/api/v1/probes",
                "/api/v1/nowhere",
                "/actuator/health",
                "/v3/api-docs",
                "/api/v1/x;y"
            })
    void forbidsTheBrowserWhatItDoesNotNeed(String path) {
        try (var browser = new Browser(port)) {
            var answer = browser.get(path);
            assertThat(answer.headers().map())
                    .containsKeys(
                            "content-security-policy",
                            "x-content-type-options",
                            "referrer-policy",
                            "permissions-policy");
            assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
            assertThat(answer.headers().allValues("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("frame-ancestors 'none'");
            assertThat(answer.headers().map()).as("without TLS").doesNotContainKey("strict-transport-security");
        }
    }

    @Test
    void doesSoAlsoWhereTheRequestCouldNotBeRead() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write("GET /\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("X-Content-Type-Options: nosniff");
        }
    }

    @Test
    @DisplayName("is the same however an address is spelled")
    void isTheSameHoweverAnAddressIsSpelled() {
        var clerk = new Office("http://localhost:" + port, "clerk.gz");
        clerk.post("/api/v1/admin/probes", PART).expect(403);
        clerk.post("/api/v1/%61dmin/probes", PART).expect(403);
        clerk.post("/%61pi/v1/admin/probes", PART).expect(403);
        clerk.get("/api/v1/%70robes").expect(200);
    }
}
