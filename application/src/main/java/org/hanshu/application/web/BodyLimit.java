package org.hanshu.application.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.ProblemWriter;
import org.hanshu.application.web.problem.SlowSender;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads a body once and whole, up to 1 MiB, however it is sent; files come as multipart and have a limit of their own. */
@Component
@Order(Steps.BODY_LIMIT)
class BodyLimit extends OncePerRequestFilter {

    private static final int LARGEST = 1024 * 1024;

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
            return; // The server has said so itself.
        }
        if (body.length > LARGEST) {
            refuse(request, response);
            return;
        }
        chain.doFilter(new ReadRequest(request, body), response);
    }

    /** Nothing where it came too slowly. */
    private static byte @Nullable [] read(InputStream sent) throws IOException {
        try {
            return sent.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            if (SlowSender.isCauseOf(e)) {
                return null;
            }
            throw e;
        }
    }

    static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemWriter.write(request, response, Problem.of(413, "request.body-too-large"));
    }
}
