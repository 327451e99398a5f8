package org.hanshu.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.hanshu.support.Office;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Outside the training profile there is no known password: nobody gets in, and the door says so. */
@SpringBootTest(
        classes = WebSlice.Configured.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {WebSlice.NO_DATABASE, "hanshu.metrics-token=a-word-for-the-watcher"})
class ClosedDoorTest {

    @LocalServerPort
    private int port;

    @Test
    void letsNobodyIn() {
        var admin = new Office("http://localhost:" + port, "admin");
        var answer = admin.get("/api/v1/probes").expect(401);
        assertThat(answer.header("WWW-Authenticate")).doesNotContain("Basic");
        admin.get("/api/v1/admin/probes").expect(401);
        admin.get("/actuator/prometheus").expect(401);
        admin.get("/api/v1/training/clock").expect(404);
        admin.post("/api/v1/training/clock", "{}").expect(404);
    }

    @Test
    void asksNoProviderWhereNoneIsNamed(@Autowired ApplicationContext engine) {
        assertThat(engine.getBeanNamesForType(JwtDecoder.class)).isEmpty();
        assertThat(engine.getBeanNamesForType(SpanExporter.class)).isEmpty();
        try (var browser = new Browser(port)) {
            assertThat(browser.get("/api/v1/probes", "Authorization", "Bearer a.b.c")
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void letsAWatcherReadTheNumbersAndNothingElse() {
        try (var browser = new Browser(port)) {
            var word = "Bearer a-word-for-the-watcher";
            assertThat(browser.get("/actuator/prometheus", "Authorization", word)
                            .body())
                    .contains("jvm_memory_used_bytes");
            assertThat(browser.get("/actuator/prometheus", "Authorization", word + "s")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(browser.get("/api/v1/probes", "Authorization", word).statusCode())
                    .isEqualTo(401);
            assertThat(browser.get("/actuator/prometheus/x", "Authorization", word)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void showsItsHealthAndItsDescription() {
        try (var browser = new Browser(port)) {
            assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(browser.get("/v3/api-docs").statusCode()).isEqualTo(200);
            assertThat(browser.get("/").body()).contains("不在培训环境").doesNotContain("clerk.gz");
            for (var account : new String[] {"admin", "clerk.gz"}) {
                assertThat(browser.signIn(account, "training").headers().firstValue("Location"))
                        .hasValueSatisfying(to -> assertThat(to).endsWith("/login?error"));
            }
            assertThat(browser.get("/api/v1/probes").statusCode()).isEqualTo(401);
        }
    }
}
