package org.hanshu.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hanshu.support.Office;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@WebSlice
@TestPropertySource(
        properties = {
            "hanshu.limits.account=20",
            "hanshu.limits.address=0",
            "hanshu.limits.wrong-sign-ins=5",
            "hanshu.limits.body-within=1s",
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
    void letsOneAddressGuessSoManyPasswordsOnly() {
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

    @Test
    void doesNotWaitForABodyThatComesLetterByLetter() throws IOException {
        var basic = Base64.getEncoder().encodeToString("mediator.gz:training".getBytes(UTF_8));
        try (var socket = new Socket("localhost", port)) {
            var out = socket.getOutputStream();
            out.write(("POST /api/v1/probes/1/change HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + basic
                            + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n")
                    .getBytes(UTF_8));
            await().atMost(Duration.ofSeconds(10))
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> {
                        out.write(' ');
                        return socket.getInputStream().available() > 0;
                    });
            assertThat(new String(socket.getInputStream().readNBytes(12), UTF_8))
                    .isEqualTo("HTTP/1.1 408");
        }
    }
}
