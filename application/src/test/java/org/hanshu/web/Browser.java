package org.hanshu.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Somebody who opens pages and keeps cookies. */
public final class Browser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    public Browser(int port) {
        address = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(URI.create(address + path)), headers);
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)),
                headers);
    }

    public HttpResponse<String> signIn(String account, String password) {
        return signIn(account, password, "");
    }

    public HttpResponse<String> signIn(String account, String password, String code) {
        var token = TOKEN.matcher(get("/login").body());
        var form = "username=" + account + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)
                + "&code=" + code
                + (token.find() ? "&_csrf=" + token.group(1) : "");
        return post("/login", "application/x-www-form-urlencoded", form);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
        try {
            return client.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
