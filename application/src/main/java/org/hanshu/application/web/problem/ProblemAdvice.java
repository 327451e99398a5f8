package org.hanshu.application.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns whatever went wrong into a problem that its reader understands; what nobody foresaw is logged and stays inside. */
@RestControllerAdvice
public class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final List<ProblemSource> SOURCES =
            List.of(new Refusals(), new InvalidFields(), new BodyFaults(), new PlatformFaults(), new RequestFaults());

    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void answerNobody() {
        LOG.debug("The reader is gone");
    }

    @ExceptionHandler(Exception.class)
    void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (thrown instanceof ErrorResponse known) {
            known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        }
        ProblemWriter.write(request, response, problem(thrown, request));
    }

    /** What this exception means to the sender of the request. */
    public static Problem problem(Exception thrown, HttpServletRequest request) {
        var problem = SOURCES.stream()
                .map(source -> source.of(thrown, request))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Problem.of(500, "platform.fault"));
        if (problem.status() >= 500) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), thrown);
        }
        return problem;
    }
}
