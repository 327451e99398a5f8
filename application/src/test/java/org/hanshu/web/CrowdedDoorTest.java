package org.hanshu.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hanshu.support.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@WebSlice
@TestPropertySource(
        properties = {
            "hanshu.limits.account=20",
            "hanshu.limits.address=100000",
            "hanshu.limits.wrong-sign-ins=5",
            "hanshu.limits.unmaskings=2",
            "hanshu.limits.body-within=1s",
            "server.forward-headers-strategy=native",
            "hanshu.oidc.issuer=http://127.0.0.1:1",
            "hanshu.oidc.client-id=hanshu-pages"
        })
@DisplayName("A door with limits")
class CrowdedDoorTest {

    private static final String PATH = "/api/v1/probes";

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("turns a client away that sends a thousand requests, and serves the others meanwhile")
    void servesTheOthers() throws Exception {
        var crowd = new Office("http://localhost:" + port, "officer.gz");
        var clerk = new Office("http://localhost:" + port, "clerk.gz");
        crowd.get(PATH).expect(200);
        var answers = new ArrayList<Future<Office.Answer>>();
        try (var senders = Executors.newFixedThreadPool(8)) {
            for (var n = 0; n < 1_000; n++) {
                answers.add(senders.submit(() -> crowd.get(PATH)));
            }
            for (var n = 0; n < 20; n++) {
                clerk.get(PATH).expect(200);
            }
        }
        var refused = new ArrayList<Office.Answer>();
        for (var answer : answers) {
            if (answer.get().status() == 429) {
                refused.add(answer.get());
            } else {
                assertThat(answer.get().status()).isEqualTo(200);
            }
        }
        assertThat(refused).hasSizeGreaterThan(300);
        assertThat(refused.getFirst().header("Retry-After")).matches("[1-9]\\d*");
        assertThat(refused.getFirst().header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.getFirst().text("/title")).isEqualTo("请求过于频繁");
        clerk.get(PATH).expect(200);
    }

    @Test
    void letsOneAddressGuessSoManyPasswordsOnly() throws Exception {
        officeComesInAllAtOnce();
        try (var browser = new Browser(port)) {
            for (var n = 0; n < 5; n++) {
                assertThat(browser.signIn("auditor", "training").statusCode())
                        .as("who knows it may come as often as they like")
                        .isEqualTo(302);
            }
            for (var n = 0; n < 5; n++) {
                assertThat(browser.signIn("head.gz", "guess " + n).statusCode()).isEqualTo(302);
            }
            var refused = browser.signIn("partner.tax", "guess");
            assertThat(refused.statusCode()).as("another account").isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        }
    }

    private void officeComesInAllAtOnce() throws Exception {
        var answers = new ArrayList<Future<String>>();
        try (var people = Executors.newFixedThreadPool(20)) {
            for (var n = 0; n < 40; n++) {
                answers.add(people.submit(() -> {
                    try (var browser = new Browser(port)) {
                        return Traveller.location(browser.signIn("head.sn", "training"));
                    }
                }));
            }
        }
        for (var answer : answers) {
            assertThat(answer.get()).endsWith("/").doesNotContain("login");
        }
    }

    @Test
    void opensWithoutTheProviderAndSaysThatItIsAway() {
        try (var browser = new Browser(port)) {
            for (var n = 0; n < 2; n++) {
                var answer = browser.get("/oauth2/authorization/provider");
                assertThat(answer.statusCode()).isEqualTo(302);
                assertThat(Traveller.location(answer)).endsWith("/login?provider-away");
            }
            assertThat(browser.get("/login?provider-away").body()).contains("暂时没有应答");
            assertThat(browser.get("/login?provider-away", "Accept-Language", "en")
                            .body())
                    .contains("does not answer now");
            assertThat(browser.signIn("lawyer.gz", "training").statusCode()).isEqualTo(302);
            assertThat(browser.get(PATH).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "JSON, POST /api/v1/probes/1/change, application/json, mediator.gz:training, 1000, 408",
        "a file, POST /api/v1/probes/files, multipart/form-data; boundary=b, mediator.gz:training, 60000000, 408",
        "a form, POST /login, application/x-www-form-urlencoded, '', 1000, 400",
        "a file of a stranger, POST /api/v1/probes/files, multipart/form-data; boundary=b, '', 60000000, 401",
        "more than is taken, POST /api/v1/probes/1/change, application/json, mediator.gz:training, 2000000, 413",
    })
    @DisplayName("does not wait for what comes letter by letter")
    void doesNotWaitForLetters(String what, String line, String type, String who, int length, int status)
            throws IOException {
        var basic = who.isEmpty()
                ? ""
                : "Authorization: Basic " + Base64.getEncoder().encodeToString(who.getBytes(UTF_8)) + "\r\n";
        var head = line + " HTTP/1.1\r\nHost: localhost\r\n" + basic + "Content-Type: " + type + "\r\nContent-Length: "
                + length + "\r\n\r\n";
        assertThat(answerToLetters(head)).as(what).startsWith("HTTP/1.1 " + status);
    }

    @Test
    @DisplayName("waits for twenty bodies of one address at once, after the answer too, and reads no more of it")
    void waitsForSoManyOfOneAddress() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            for (var n = 0; n < 20; n++) {
                slow.add(beginsToSend("198.51.100.1"));
                assertThat(status(slow.getLast())).isEqualTo("HTTP/1.1 401");
            }
            try (var more = beginsToSend("198.51.100.1");
                    var other = beginsToSend("198.51.100.2")) {
                assertThat(new String(more.getInputStream().readAllBytes(), UTF_8))
                        .as("until the server ended the connection")
                        .startsWith("HTTP/1.1 429")
                        .contains("Retry-After: 5", "X-Content-Type-Options", "请求过于频繁");
                assertThat(status(other)).isEqualTo("HTTP/1.1 401");
            }
        } finally {
            for (var each : slow) {
                each.close();
            }
        }
        await().untilAsserted(() -> {
            try (var again = beginsToSend("198.51.100.1")) {
                assertThat(status(again)).isEqualTo("HTTP/1.1 401");
            }
        });
    }

    /** A stranger behind the proxy that this machine is, who never comes to the end. */
    private Socket beginsToSend(String address) throws IOException {
        var socket = new Socket("localhost", port);
        socket.setSoTimeout(5_000);
        var head = "POST /api/v1/probes/1/change HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + address
                + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(UTF_8));
        return socket;
    }

    private static String status(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), UTF_8);
    }

    /** What was answered when the other side ended the connection. */
    private String answerToLetters(String head) throws IOException {
        var answer = new StringBuilder();
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(100);
            socket.getOutputStream().write(head.getBytes(UTF_8));
            await().atMost(Duration.ofSeconds(15)).until(() -> hasEnded(socket, answer));
        }
        return answer.toString();
    }

    private static boolean hasEnded(Socket socket, StringBuilder answer) {
        var some = new byte[8192];
        try {
            var read = socket.getInputStream().read(some);
            answer.append(new String(some, 0, Math.max(read, 0), UTF_8));
            if (read < 0) {
                return true;
            }
            socket.getOutputStream().write(' ');
            return false;
        } catch (SocketTimeoutException silent) {
            return isGone(socket);
        } catch (IOException ended) {
            return true;
        }
    }

    private static boolean isGone(Socket socket) {
        try {
            socket.getOutputStream().write(' ');
            return false;
        } catch (IOException ended) {
            return true;
        }
    }

    @Test
    void showsAnAccountSoManyPeopleUnmaskedOnly() {
        var officer = new Office("http://localhost:" + port, "officer2.gz");
        var path = PATH + "/0190b6ee-0000-7000-8000-000000000003/unmask";
        officer.post(path, "{}").expect(200);
        officer.post(path, "{}").expect(200);
        assertThat(officer.post(path, "{}").expect(429).text("/detail")).contains("完整个人信息");
        assertThat(officer.post(
                                "/api/v1/%70robes"
                                        + path.substring(PATH.length()).replace("un", "%75n"),
                                "{}")
                        .status())
                .as("however it is spelled")
                .isEqualTo(429);
        officer.as("auditor").post(path, "{}").expect(200);
        officer.get(PATH).expect(200);
    }

    @Test
    void takesAFile() {
        var office = new Office("http://localhost:" + port, "mediator.gz");
        var answer = office.upload(PATH + "/files", "a.csv", new byte[3_000_000], "hotline-csv");
        assertThat(answer.expect(200).body().at("/size").asInt()).isEqualTo(3_000_000);
    }
}
