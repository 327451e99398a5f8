package org.hanshu.application.audit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hanshu.application.security.Callers;
import org.hanshu.application.web.RequestPath;
import org.hanshu.application.web.Steps;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes down who was turned away from what, by what was asked and of which thing: never what was said. What there is not and
 * what one may not know of are written down alike, so they take the same time.
 */
@Component
@Order(Steps.GATE + 1)
class RefusalFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalFilter.class);
    private static final Pattern ID =
            Pattern.compile("/([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})(/|$)");

    private final RefusedAttempts attempts;
    private final Callers callers;

    RefusalFilter(RefusedAttempts attempts, Callers callers) {
        this.attempts = attempts;
        this.callers = callers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !RequestPath.isOfApi(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        var status = response.getStatus();
        if ((status == 403 || status == 404)
                && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String place) {
            record(request, place, status);
        }
    }

    private void record(HttpServletRequest request, String place, int status) {
        try {
            callers.of(request)
                    .ifPresent(caller -> attempts.record(
                            caller, request.getMethod(), place, target(RequestPath.of(request)), status));
        } catch (DataAccessException away) {
            LOG.warn("A refused attempt could not be written down", away);
        }
    }

    private static @Nullable UUID target(String path) {
        var id = ID.matcher(path);
        return id.find() ? UUID.fromString(id.group(1)) : null;
    }
}
