package org.hanshu.application.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;

/** A server that takes one import and tells of it as ours does. */
final class StubServer {

    static final String JOB = "019ab000-0000-7000-8000-000000000001";

    private final HttpServer http;
    private int asked;

    int imported = 1;
    int refused;
    int silences;
    int readiness = 200;
    int signsIn;
    String password = "secret";
    String token = "";
    int tokenHolds;
    String refusal = "";
    volatile String uploaded = "";
    volatile String authorization = "";
    volatile String language = "";

    private StubServer(HttpServer http) {
        this.http = http;
    }

    static StubServer start() throws IOException {
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var server = new StubServer(http);
        http.createContext("/api/v1/imports", server::answer);
        http.createContext("/api/v1/vocabulary", server::asksWho);
        http.createContext("/login", server::signIn);
        http.createContext(HealthVerb.PATH, exchange -> send(exchange, server.readiness, "{}"));
        http.start();
        return server;
    }

    String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    String port() {
        return Integer.toString(http.getAddress().getPort());
    }

    void stop() {
        http.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        authorization = exchange.getRequestHeaders().getFirst("Authorization");
        language = exchange.getRequestHeaders().getFirst("Accept-Language");
        var expected = Base64.getEncoder().encodeToString(("clerk.gz:" + password).getBytes(UTF_8));
        if (!authorization.equals("Basic " + expected) && !isHeldBy(authorization)) {
            send(exchange, 401, "{}");
        } else if (exchange.getRequestMethod().equals("POST")) {
            uploaded = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            var answer = "{\"id\":\"" + JOB + "\",\"version\":0}";
            send(exchange, refusal.isEmpty() ? 202 : 400, refusal.isEmpty() ? answer : refusal);
        } else if (asked++ < silences) {
            send(exchange, 503, "{}");
        } else {
            send(exchange, 200, asked <= silences + 1 ? running() : done());
        }
    }

    /** By its login page where it has one. */
    private void asksWho(HttpExchange exchange) throws IOException {
        if (signsIn > 0) {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Hanshu");
        }
        send(exchange, signsIn > 0 ? 401 : 200, "{}");
    }

    private void signIn(HttpExchange exchange) throws IOException {
        var isForm = exchange.getRequestMethod().equals("GET");
        send(exchange, isForm ? 200 : signsIn, "<input name=\"_csrf\" type=\"hidden\" value=\"t\">");
    }

    /** So many times. */
    private boolean isHeldBy(String said) {
        return !token.isEmpty() && said.equals("Bearer " + token) && tokenHolds-- > 0;
    }

    private static String running() {
        return "{\"status\":\"RUNNING\",\"rows\":3,\"read\":1,\"imported\":1}";
    }

    private String done() {
        return """
                {"status":"DONE","rows":3,"read":3,"imported":%d,"duplicates":1,"refused":%d,"warnings":1,"report":[
                {"line":2,"fate":"IMPORTED","number":"A1","message":"The check character is wrong.",
                 "warnings":[{"code":"USCC_CHECK"}]},
                {"line":3,"fate":"DUPLICATE","number":"A1","message":"Taken in before.","warnings":[]},
                {"line":4,"fate":"REFUSED","number":"A2","message":"Refused: impossible time.","warnings":[]}],
                "next":null}
                """.formatted(imported, refused);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
