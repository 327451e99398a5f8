package org.hanshu.application.security.provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** What somebody is shown who comes back from the provider; always a page of ours, whatever the request names. */
final class ProviderAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderAnswers.class);

    private final Onward onward;

    ProviderAnswers(Onward onward) {
        this.onward = onward;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        onward.send(request, response, request.getContextPath() + "/");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?" + why(failed));
    }

    private static String why(AuthenticationException failed) {
        var code = failed instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : failed.getClass().getSimpleName();
        if (code.equals(ProviderPeople.NO_ACCOUNT)) {
            return "no-account";
        }
        if (code.equals(ProviderPeople.NO_SECOND_FACTOR)) {
            return "no-second-factor";
        }
        LOG.warn("A sign-in by the provider came to nothing: {}", code.replaceAll("[^\\w-]", "?"));
        return isAway(failed) ? "provider-away" : "provider-failed";
    }

    private static boolean isAway(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof ProviderAway || cause instanceof IOException);
    }
}
