package org.hanshu.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.stream.Stream;
import org.hanshu.support.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A request that is refused is told why by one kind of answer, and never what stands behind it. */
@WebSlice
class RefusedRequestTest {

    private static final String PATH = "/api/v1/probes/0190b6ee-0000-7000-8000-000000000001";

    @LocalServerPort
    private int port;

    private Office clerk;

    @BeforeEach
    void signIn() {
        clerk = new Office("http://localhost:" + port, "clerk.gz");
    }

    @ParameterizedTest
    @CsvSource({
        "INVALID, 400",
        "FORBIDDEN, 403",
        "NOT_FOUND, 404",
        "CONFLICT, 409",
        "STALE, 412",
        "race, 409",
        "away, 503",
        "fault, 500"
    })
    void hasTheStatusOfItsReason(String kind, int status) {
        var answer = clerk.post("/api/v1/failures/" + kind, "{}").expect(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("/title")).isNotBlank();
        assertThat(answer.text("/detail")).isNotBlank().doesNotContain("secret", "{");
    }

    @Test
    void hasLostTheRaceItNamedTheVersionOf() {
        clerk.post("/api/v1/failures/race", "{}", "If-Match", "\"3\"").expect(412);
    }

    @Test
    void saysWhenToComeAgain() {
        assertThat(clerk.post("/api/v1/failures/away", "{}").header("Retry-After"))
                .matches("\\d+");
    }

    @Test
    void isNobodysBeforeItIsMalformed() throws Exception {
        var answer = send(request(PATH).POST(BodyPublishers.ofString("{")));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic");
        assertThat(answer.body()).contains("请先登录");
    }

    @Test
    void isNobodysWithAWrongPassword() throws Exception {
        var basic = "Basic " + Base64.getEncoder().encodeToString("clerk.gz:wrong".getBytes(UTF_8));
        var answer = send(request(PATH).header("Authorization", basic).GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("urn:hanshu:problem:request.401");
    }

    @Test
    void isMalformedBeforeItIsForbidden() {
        clerk.post("/api/v1/admin/probes", "{'name':''}").expect(400);
        clerk.post("/api/v1/admin/probes", "{'name':'a'}").expect(403);
        clerk.as("admin").post("/api/v1/admin/probes", "{'name':'a'}").expect(200);
    }

    @Test
    void isTooLargeHoweverItIsSent() throws Exception {
        var body = new byte[1024 * 1024 + 1];
        var known = send(authorized(PATH).POST(BodyPublishers.ofByteArray(body)));
        var chunked = send(authorized(PATH).POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
        assertThat(Stream.of(known, chunked).map(HttpResponse::statusCode)).containsOnly(413);
        assertThat(known.body()).contains("1 MiB");
    }

    @Test
    void doesNotComeFromAnotherSite() throws Exception {
        var post = authorized(PATH + "/change").POST(BodyPublishers.noBody());
        assertThat(send(post.copy().header("Sec-Fetch-Site", "cross-site")).statusCode())
                .isEqualTo(403);
        assertThat(send(post.copy().header("Origin", "https://elsewhere.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(post.copy().header("Origin", "http://localhost:" + port))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/v1/probes, application/json, 405",
        "POST, /api/v1/nothing, application/json, 404",
        "GET, /nothing, application/json, 404",
        "POST, /api/v1/probes/0190b6ee-0000-7000-8000-000000000001, text/plain, 415",
        "POST, /api/v1/probes/0190b6ee-0000-7000-8000-000000000001, multipart/form-data; boundary=a, 415",
        "GET, /api/v1/probes?limit=%00, application/json, 400",
        "GET, /api/v1/probes;x=1, application/json, 400",
    })
    void fitsNoEndpoint(String method, String path, String type, int status) throws Exception {
        var body = method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}");
        var answer = send(authorized(path).setHeader("Content-Type", type).method(method, body));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void asksForAFormThatIsNotMade() throws Exception {
        var answer =
                send(authorized("/api/v1/probes").header("Accept", "image/png").GET());
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("application/json");
    }

    private HttpRequest.Builder authorized(String path) {
        var basic = Base64.getEncoder().encodeToString("clerk.gz:training".getBytes(UTF_8));
        return request(path).header("Authorization", "Basic " + basic).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }
}
