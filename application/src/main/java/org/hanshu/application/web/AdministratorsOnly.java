package org.hanshu.application.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.hanshu.api.shared.Role;
import org.hanshu.application.security.Callers;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Accounts, rules, calendars and processors are an administrator's business; an auditor may read rules, calendars and what they moved. */
@Component
class AdministratorsOnly implements BeforeAnswering {

    private static final String PLACE = "/api/v1/admin/";

    private final Callers callers;

    AdministratorsOnly(Callers callers) {
        this.callers = callers;
    }

    @Override
    public void check(HandlerMethod handler, HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().startsWith(PLACE)
                && callers.of(request)
                        .filter(caller -> allowed(request).contains(caller.role()))
                        .isEmpty()) {
            throw new AccessDeniedException("Only for administrators");
        }
    }

    private static Set<Role> allowed(HttpServletRequest request) {
        var reading = request.getMethod().equals("GET")
                && request.getRequestURI().matches("/api/v1/admin/(rules|calendars|recomputations)(/.*)?");
        return reading ? Set.of(Role.ADMIN, Role.AUDITOR) : Set.of(Role.ADMIN);
    }
}
