package org.hanshu.application.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.hanshu.api.shared.Role;
import org.hanshu.application.security.Callers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Places where only some have any business: accounts, rules, calendars and processors are the administrator's, and an auditor
 * may read accounts, rules, calendars and what they moved, and heads what their unions agreed to share; who was shown what is
 * the auditor's alone.
 */
@Component
class ReservedPlaces implements BeforeAnswering {

    private static final String ADMINISTRATION = "/api/v1/admin/";
    private static final String AGREEMENTS = "/api/v1/admin/agencies/agreements";
    private static final String AUDIT = "/api/v1/audit/";

    private final Callers callers;

    ReservedPlaces(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void check(HandlerMethod handler, HttpServletRequest request, HttpServletResponse response) {
        var allowed = allowed(request);
        if (allowed.isPresent()
                && callers.of(request)
                        .filter(caller -> allowed.get().contains(caller.role()))
                        .isEmpty()) {
            throw new AccessDeniedException("Only for " + allowed.get());
        }
    }

    /** Nothing where the place is everybody's. */
    private static Optional<Set<Role>> allowed(HttpServletRequest request) {
        var place = RequestPath.of(request);
        if (place.startsWith(AUDIT)) {
            return Optional.of(Set.of(Role.AUDITOR));
        }
        if (!place.startsWith(ADMINISTRATION)) {
            return Optional.empty();
        }
        var asked = request.getMethod().equals("GET");
        if (asked && place.equals(AGREEMENTS)) {
            return Optional.of(Set.of(Role.ADMIN, Role.AUDITOR, Role.HEAD));
        }
        var reading = asked && place.matches("/api/v1/admin/(rules|calendars|recomputations|accounts)(/.*)?");
        return Optional.of(reading ? Set.of(Role.ADMIN, Role.AUDITOR) : Set.of(Role.ADMIN));
    }
}
