package org.hanshu.application.security;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.hanshu.application.limits.Limits;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.ProblemWriter;
import org.hanshu.application.web.problem.Rejected;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away an address from which too many passwords were wrong; a right one does not count, and is never turned away because
 * others sign in at the same moment.
 */
final class LimitedSignIns extends OncePerRequestFilter
        implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final RequestMatcher signIns =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");
    private final AuthenticationFailureHandler back = new SimpleUrlAuthenticationFailureHandler("/login?error");
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
        var account = requireNonNullElse(request.getParameter("username"), "");
        if (!limits.comesToSignIn(request, account)) {
            ProblemWriter.write(
                    request, response, Problem.of(503, "platform.too-slow").retryAfter(PAUSE));
            return;
        }
        try {
            var problem = limits.ofSignIn(request);
            if (problem == null) {
                chain.doFilter(request, response);
            } else {
                ProblemWriter.write(request, response, problem);
            }
        } catch (Rejected busy) {
            ProblemWriter.write(request, response, busy.problem());
        } finally {
            limits.leavesSignIn(request, account);
        }
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (!(failure instanceof AuthenticationServiceException)) { // It could not be looked at.
            limits.signedInWrongly(request);
        }
        back.onAuthenticationFailure(request, response, failure);
    }
}
