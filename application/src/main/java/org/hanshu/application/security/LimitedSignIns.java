package org.hanshu.application.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hanshu.application.limits.Limits;
import org.hanshu.application.web.problem.ProblemWriter;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away an address from which too many passwords were wrong; the right one does not count. */
final class LimitedSignIns extends OncePerRequestFilter implements AuthenticationSuccessHandler {

    private final RequestMatcher signIns =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");
    private final Limits limits;

    LimitedSignIns(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !signIns.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var problem = limits.ofSignIn(request);
        if (problem == null) {
            chain.doFilter(request, response);
        } else {
            ProblemWriter.write(request, response, problem);
        }
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        limits.signedIn(request);
        response.sendRedirect(request.getContextPath() + "/");
    }
}
