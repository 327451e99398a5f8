package org.hanshu.application.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.hanshu.application.security.Accounts;
import org.hanshu.application.security.Credentials;
import org.hanshu.application.web.RequestPath;
import org.hanshu.application.web.Steps;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.ProblemWriter;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before anything is answered, also what was answered before: a session ends once its password was replaced, its account
 * closed or given another role; and with a password that holds once
 * nothing is done but choose another, nor without a second factor where the role needs one but enrol it.
 */
@Component
@Order(Steps.SIGNED_IN)
class SignedInStill extends OncePerRequestFilter {

    private final Credentials credentials;
    private final Accounts accounts;

    SignedInStill(Credentials credentials, Accounts accounts) {
        this.credentials = credentials;
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = RequestPath.of(request);
        return !path.startsWith("/api/") && !path.startsWith("/actuator/") && !isPage(path);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var since = request.getUserPrincipal() instanceof Authentication who
                ? Credentials.of(who)
                : Optional.<String>empty();
        if (since.isPresent() && !isAsItWas(request, since.get())) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            turnAway(request, response, Problem.of(401, "request.401"), "/login?ended");
        } else if (since.isPresent()
                && request.isUserInRole(LocalPeople.HOLDS_ONCE)
                && !isWhereOneChooses(RequestPath.of(request))) {
            turnAway(request, response, Problem.of(403, "account.choose-a-password-first"), PasswordPage.PATH);
        } else if (since.isPresent() && request.isUserInRole(LocalPeople.ENROLS) && !isOfOwnAccount(request)) {
            turnAway(request, response, Problem.of(403, "account.enrol-a-second-factor-first"), SecondFactorPage.PATH);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A page leads to the page where one can go on; the API says why it does not. */
    private static void turnAway(HttpServletRequest request, HttpServletResponse response, Problem problem, String page)
            throws IOException {
        if (isPage(RequestPath.of(request))) {
            response.sendRedirect(request.getContextPath() + page);
        } else {
            ProblemWriter.write(request, response, problem);
        }
    }

    private static boolean isPage(String path) {
        return path.equals("/") || path.startsWith("/account/");
    }

    private static boolean isWhereOneChooses(String path) {
        return path.equals(PasswordController.PATH) || path.equals(PasswordPage.PATH);
    }

    private static boolean isOfOwnAccount(HttpServletRequest request) {
        var path = RequestPath.of(request);
        return isWhereOneChooses(path)
                || path.startsWith(SecondFactorController.PATH)
                || path.startsWith(SecondFactorPage.PATH);
    }

    private boolean isAsItWas(HttpServletRequest request, String since) {
        var name = request.getUserPrincipal().getName();
        return credentials.since(name).equals(since)
                && accounts.find(name)
                        .filter(account -> request.isUserInRole(account.role().name()))
                        .isPresent();
    }
}
