package org.hanshu.application.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hanshu.application.web.safe.SafeHeaders;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before anybody can answer: what a browser may not do with the answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SafeAnswers extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = RequestPath.of(request);
        SafeHeaders.set(request, response, !path.startsWith("/api/") && !path.startsWith("/actuator"));
        chain.doFilter(request, response);
    }
}
