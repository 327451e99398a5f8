package org.hanshu.application.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a body once and whole, up to 1 MiB and within a time, however it is sent; files come as multipart and have a limit of their own. */
@Component
@Order(Steps.BODY_LIMIT)
class BodyLimit extends OncePerRequestFilter {

    private static final int LARGEST = 1024 * 1024;

    private final Duration within;

    BodyLimit(@Value("${hanshu.limits.body-within}") Duration within) {
        this.within = within;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !RequestPath.isOfApi(request) || isMultipart(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            refuse(request, response);
            return;
        }
        var body = read(request.getInputStream());
        if (body == null) {
            response.setHeader("Connection", "close");
            ProblemWriter.write(request, response, Problem.of(408, "request.408"));
            return;
        }
        if (body.length > LARGEST) {
            refuse(request, response);
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    /** Nothing where it came too slowly, however busily its sender kept sending. */
    private byte @Nullable [] read(InputStream sent) throws IOException {
        var start = System.nanoTime();
        var body = new ByteArrayOutputStream();
        var part = new byte[8192];
        try {
            for (var n = sent.read(part); n >= 0 && body.size() <= LARGEST; n = sent.read(part)) {
                body.write(part, 0, n);
                if (System.nanoTime() - start > within.toNanos()) {
                    return null;
                }
            }
        } catch (SocketTimeoutException silent) {
            return null;
        }
        return body.toByteArray();
    }

    static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(request, response, Problem.of(413, "request.body-too-large"));
    }
}
