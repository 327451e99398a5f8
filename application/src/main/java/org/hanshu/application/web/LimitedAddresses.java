package org.hanshu.application.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hanshu.application.limits.Limits;
import org.hanshu.application.web.problem.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away who comes too often from one address, before anything is looked at. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class LimitedAddresses extends OncePerRequestFilter {

    private final Limits limits;

    LimitedAddresses(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var problem = limits.ofAddress(request);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            ProblemWriter.write(request, response, problem);
        }
    }
}
