package org.hanshu.application.security.provider;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hanshu.application.web.problem.Languages;
import org.springframework.context.MessageSource;
import org.springframework.web.util.HtmlUtils;

/**
 * Sends a browser on by a page of ours and not by a redirect: a redirect would still count as coming from the provider, so
 * that the session's cookie were not sent, and one to the provider after a form is stopped by the policy of our pages.
 */
final class Onward {

    private final MessageSource words;

    Onward(MessageSource words) {
        this.words = words;
    }

    void send(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        var language = Languages.of(request);
        var page = page(
                language.toLanguageTag(),
                HtmlUtils.htmlEscape(address, UTF_8.name()),
                HtmlUtils.htmlEscape(words.getMessage("onward", null, language), UTF_8.name()));
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.getBytes(UTF_8));
    }

    private static String page(String language, String address, String title) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                  <meta charset="UTF-8">
                  <meta http-equiv="refresh" content="0; url=%s">
                  <title>%s</title>
                </head>
                <body><p><a href="%2$s">%3$s</a></p></body>
                </html>
                """.formatted(language, address, title);
    }
}
