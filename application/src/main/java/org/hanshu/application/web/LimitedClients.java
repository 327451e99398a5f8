package org.hanshu.application.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.ProblemWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away whoever comes too often. */
final class LimitedClients extends OncePerRequestFilter {

    /** Who comes, and how often they may. */
    interface Limit {

        /** Why this request is not served now; nothing where it is. */
        @Nullable
        Problem of(HttpServletRequest request);
    }

    private final Limit limit;

    LimitedClients(Limit limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var problem = limit.of(request);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            ProblemWriter.write(request, response, problem);
        }
    }
}
