package org.hanshu.application.web.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tells whether two requests ask for the same: method, path, query and body, whatever the boundary of its parts. */
final class RequestDigest {

    private RequestDigest() {}

    static byte[] of(HttpServletRequest request) throws IOException, ServletException {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), sha256)) {
                write(out, request.getMethod(), request.getRequestURI(), String.valueOf(request.getQueryString()));
                writeBody(out, request);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static void writeBody(OutputStream out, HttpServletRequest request) throws IOException, ServletException {
        var type = request.getContentType();
        if (type == null || !type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
            copy(request.getInputStream(), out);
            return;
        }
        for (var part : request.getParts()) {
            write(out, part.getName(), String.valueOf(part.getSubmittedFileName()), Long.toString(part.getSize()));
            copy(part.getInputStream(), out);
        }
    }

    private static void copy(InputStream from, OutputStream out) throws IOException {
        try (from) {
            from.transferTo(out);
        }
    }

    private static void write(OutputStream out, String... texts) throws IOException {
        for (var text : texts) {
            out.write((text.length() + ":" + text + "\n").getBytes(UTF_8));
        }
    }
}
