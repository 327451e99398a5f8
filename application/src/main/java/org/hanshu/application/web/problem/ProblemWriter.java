package org.hanshu.application.web.problem;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Says in the reader's language why a request was not carried out. */
public final class ProblemWriter {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProblemWriter() {}

    /** Answers with the problem, whatever the request would have accepted; an answer on its way stays as it is. */
    public static void write(HttpServletRequest request, HttpServletResponse response, Problem problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(problem.status());
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        if (problem.retryAfter() != null) {
            response.setHeader("Retry-After", Long.toString(problem.retryAfter().toSeconds()));
        }
        var locale = Languages.of(request);
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.getOutputStream()
                .write(JSON.writeValueAsString(body(problem, locale)).getBytes(UTF_8));
        response.flushBuffer();
    }

    static ProblemBody body(Problem problem, Locale locale) {
        return new ProblemBody(
                "urn:hanshu:problem:" + problem.code(),
                Words.find(locale, "title." + problem.code(), Map.of())
                        .or(() -> Words.find(locale, "title." + problem.status(), Map.of()))
                        .orElse(Integer.toString(problem.status())),
                problem.status(),
                Words.say(locale, problem.code(), problem.arguments()),
                problem.fields().stream().map(field -> field(field, locale)).toList());
    }

    private static ProblemBody.Field field(FieldProblem field, Locale locale) {
        var message = field.message();
        return new ProblemBody.Field(
                field.field(), message == null ? Words.say(locale, field.code(), field.arguments()) : message);
    }
}
