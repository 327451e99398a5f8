package org.hanshu.application.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hanshu.application.roles.ProcessRoles;
import org.hanshu.application.roles.ProcessRoles.ProcessRole;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** In a process without the portal's role only the operators' views answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PortalElsewhere extends OncePerRequestFilter {

    private final boolean portal;

    PortalElsewhere(ProcessRoles roles) {
        portal = roles.include(ProcessRole.PORTAL);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return portal || RequestPath.of(request).startsWith("/actuator");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ProblemWriter.write(request, response, Problem.of(404, "request.404"));
    }
}
