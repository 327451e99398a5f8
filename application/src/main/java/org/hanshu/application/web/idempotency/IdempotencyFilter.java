package org.hanshu.application.web.idempotency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.hanshu.application.web.RequestHeaders;
import org.hanshu.application.web.RequestPath;
import org.hanshu.application.web.Steps;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.ProblemAdvice;
import org.hanshu.application.web.problem.ProblemWriter;
import org.hanshu.application.web.problem.Rejected;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Answers a request that came before, under the same Idempotency-Key, as it was answered the first time. */
@Component
@Order(Steps.IDEMPOTENCY)
class IdempotencyFilter extends OncePerRequestFilter {

    private static final List<String> HEADERS = List.of("Content-Type", "Location", "ETag", "Hanshu-Position");

    /**
     * A password or a secret is shown once and kept nowhere, not as the digest of a request either: it cannot be answered
     * again. Nor is somebody's name kept who was shown in full.
     */
    private static final Pattern ANSWERED_ANEW =
            Pattern.compile(".*/((issue-)?password|second-factor(/confirm)?|unmask)");

    private final GivenAnswers answers;
    private final Set<KeyedRequest> running = ConcurrentHashMap.newKeySet();

    IdempotencyFilter(GivenAnswers answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST")
                || !RequestPath.isOfApi(request)
                || ANSWERED_ANEW.matcher(RequestPath.of(request)).matches()
                || request.getHeader(RequestHeaders.IDEMPOTENCY_KEY) == null
                || request.getUserPrincipal() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            once(request, response, chain);
        } catch (RuntimeException e) {
            ProblemWriter.write(request, response, ProblemAdvice.problem(e, request));
        }
    }

    private void once(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var keyed = new KeyedRequest(
                request.getUserPrincipal().getName(),
                request.getRequestURI(),
                Objects.requireNonNull(RequestHeaders.idempotencyKey(request)));
        if (!running.add(keyed)) {
            throw new Rejected(Problem.of(409, "idempotency.running"));
        }
        try {
            var given = answers.take(keyed, RequestDigest.of(request));
            if (given.isPresent()) {
                repeat(given.get(), response);
            } else {
                answer(keyed, request, response, chain);
            }
        } finally {
            running.remove(keyed);
        }
    }

    private void answer(KeyedRequest keyed, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var kept = new ContentCachingResponseWrapper(response);
        CommandsOfRequest.begin();
        try {
            chain.doFilter(request, kept);
        } catch (IOException | ServletException | RuntimeException e) {
            answers.letGo(keyed);
            throw e;
        } finally {
            CommandsOfRequest.end();
        }
        if (kept.getStatus() / 100 == 2) {
            keep(keyed, kept);
        } else {
            answers.release(keyed);
        }
        kept.copyBodyToResponse();
    }

    /** Where it cannot be kept, nobody is at it any more: what was done for it is found when it is asked again. */
    private void keep(KeyedRequest keyed, ContentCachingResponseWrapper given) {
        try {
            answers.keep(
                    keyed,
                    new GivenAnswer(
                            given.getStatus(), headers(given), new String(given.getContentAsByteArray(), ISO_8859_1)));
        } catch (RuntimeException e) {
            answers.letGo(keyed);
            throw e;
        }
    }

    private static Map<String, String> headers(HttpServletResponse response) {
        var headers = new HashMap<String, String>();
        HEADERS.forEach(name -> {
            var value = name.equals("Content-Type") ? response.getContentType() : response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        });
        return headers;
    }

    private static void repeat(GivenAnswer given, HttpServletResponse response) throws IOException {
        response.setStatus(given.status());
        given.headers().forEach(response::setHeader);
        response.getOutputStream().write(given.body().getBytes(ISO_8859_1));
    }
}
