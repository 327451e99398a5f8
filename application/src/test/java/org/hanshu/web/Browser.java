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

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]* value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String address;

    public Browser(int port) {
        address = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(at(path)), headers);
    }

    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(
                HttpRequest.newBuilder(at(path)).header("Content-Type", type).POST(BodyPublishers.ofString(body)),
                headers);
    }

    /** The form of this page, with the token that stands in it. */
    public HttpResponse<String> fillIn(String page, String to, String fields) {
        var token = TOKEN.matcher(get(page).body());
        return post(to, "application/x-www-form-urlencoded", fields + (token.find() ? "&_csrf=" + token.group(1) : ""));
    }

    /** What the browser would send of itself, as somebody may have copied it. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> name + "=" + cookie.getValue())
                .findFirst()
                .orElse("");
    }

    public HttpResponse<String> signIn(String account, String password) {
        return signIn(account, password, "");
    }

    public HttpResponse<String> signIn(String account, String password, String code) {
        var form = "username=" + account + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&code="
                + code;
        return fillIn("/login", "/login", form);
    }

    /** An address of another server stands as it is. */
    private URI at(String path) {
        return URI.create(path.startsWith("/") ? address + path : path);
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
