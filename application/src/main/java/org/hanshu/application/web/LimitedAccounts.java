package org.hanshu.application.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hanshu.application.limits.Limits;
import org.hanshu.application.web.problem.ProblemWriter;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away an account that comes too often, from however many addresses. */
@Component
@Order(Steps.LIMIT)
class LimitedAccounts extends OncePerRequestFilter {

    private final Limits limits;

    LimitedAccounts(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var who = request.getUserPrincipal();
        var problem = who == null ? null : limits.ofAccount(who.getName());
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            ProblemWriter.write(request, response, problem);
        }
    }
}
