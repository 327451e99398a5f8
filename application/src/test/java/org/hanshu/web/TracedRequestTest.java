package org.hanshu.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A collector that an operator named, and what it is told. */
@SpringBootTest(
        classes = WebSlice.Configured.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {WebSlice.NO_DATABASE, "management.tracing.sampling.probability=1"})
@DisplayName("A trace")
class TracedRequestTest {

    private static final Queue<String> TOLD = new ConcurrentLinkedQueue<>();
    private static final HttpServer COLLECTOR = collector();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void place(DynamicPropertyRegistry settings) {
        settings.add(
                "management.opentelemetry.tracing.export.otlp.endpoint",
                () -> "http://127.0.0.1:" + COLLECTOR.getAddress().getPort() + "/v1/traces");
    }

    @AfterAll
    static void stop() {
        COLLECTOR.stop(0);
    }

    @Test
    void tellsTheRouteOfARequestAndNothingOfWhomItIsAbout() {
        try (var browser = new Browser(port)) {
            browser.get("/api/v1/probes/0190b6ee-0000-7000-8000-000000000001?name=zhou-hua-tao");
        }
        await().until(() ->
                TOLD.stream().anyMatch(told -> told.contains("http.server.requests") || told.contains("http get")));
        assertThat(String.join("\n", TOLD))
                .contains("hanshu")
                .doesNotContain("zhou-hua-tao")
                .doesNotContain("0190b6ee-0000");
    }

    private static HttpServer collector() {
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.createContext("/v1/traces", exchange -> {
                try (exchange) {
                    var body = exchange.getRequestBody();
                    var gzip = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"));
                    TOLD.add(new String((gzip ? new GZIPInputStream(body) : body).readAllBytes(), UTF_8));
                    exchange.sendResponseHeaders(200, -1);
                }
            });
            http.start();
            return http;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
