package org.hanshu.application.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;

/** Comes in as the server lets one in: by a token, by HTTP Basic in training, else by its login page, with a session. */
final class FrontDoor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final HttpClient client;
    private final URI address;
    private final Importer importer;

    FrontDoor(HttpClient client, URI address, Importer importer) {
        this.client = client;
        this.address = address;
        this.importer = importer;
    }

    /** What every request says of who comes; empty where the session does. */
    String enter() {
        if (!importer.token().isEmpty()) {
            return "Bearer " + importer.token();
        }
        var basic = "Basic "
                + Base64.getEncoder().encodeToString((importer.user() + ":" + importer.password()).getBytes(UTF_8));
        var answer = send(request("/api/v1/vocabulary").header("Authorization", basic));
        var takesBasic =
                answer.headers().firstValue("WWW-Authenticate").orElse("Basic").startsWith("Basic");
        if (answer.statusCode() != 401 || takesBasic) {
            return basic;
        }
        signIn();
        return "";
    }

    /** At the login page, once more where the server forgot the session. */
    private void signIn() {
        var token = FORM_TOKEN.matcher(send(request("/login")).body());
        if (!token.find()) {
            throw new Unable("server.not-hanshu");
        }
        var form = "username=" + written(importer.user()) + "&password=" + written(importer.password()) + "&code="
                + written(importer.code()) + "&_csrf=" + written(token.group(1));
        var answer = send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() == 429) {
            throw new Unable("server.too-many-sign-ins");
        }
        var to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || to.contains("/login")) {
            throw new Unable("server.unknown-user");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(1));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString(UTF_8));
            if (answer.statusCode() == 503) { // Nobody has looked at who it is.
                throw Unreachable.busy(address);
            }
            return answer;
        } catch (IOException e) {
            throw Unreachable.silent(address);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unable("interrupted");
        }
    }

    private static String written(String value) {
        return URLEncoder.encode(value, UTF_8);
    }
}
