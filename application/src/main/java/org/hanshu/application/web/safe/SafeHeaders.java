package org.hanshu.application.web.safe;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The headers by which an answer keeps a browser from being used against its reader; every answer has them. */
public final class SafeHeaders {

    private static final String POLICY = "Content-Security-Policy";
    private static final String PAGES = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline';"
            + " frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";

    /** An answer of the API loads nothing; one of them is a page to print, with its style in it. */
    private static final String API =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private SafeHeaders() {}

    /** @param page whether it is one of the pages, which load their own styles and scripts */
    public static void set(HttpServletRequest request, HttpServletResponse response, boolean page) {
        ALWAYS.forEach(response::setHeader);
        response.setHeader(POLICY, page ? PAGES : API);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
