package org.hanshu.application.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.ProblemWriter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Tells who is turned away at the door why, as every other refusal is told. */
final class Refused implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    private final boolean basic;

    /** @param basic whether HTTP Basic would be accepted */
    Refused(boolean basic) {
        this.basic = basic;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException {
        response.setHeader("WWW-Authenticate", basic ? "Basic realm=\"Hanshu\", charset=\"UTF-8\"" : "Hanshu");
        ProblemWriter.write(request, response, Problem.of(401, "request.401"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException thrown)
            throws IOException {
        ProblemWriter.write(request, response, Problem.of(403, "request.403"));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException thrown)
            throws IOException {
        ProblemWriter.write(request, response, Problem.of(400, "request.rejected"));
    }
}
