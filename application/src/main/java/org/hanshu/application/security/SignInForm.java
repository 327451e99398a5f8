package org.hanshu.application.security;

import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What stands in the form of the login page beside account and password. */
final class SignInForm extends WebAuthenticationDetails {

    private static final long serialVersionUID = 1L;

    private final String code;

    SignInForm(HttpServletRequest request) {
        super(request);
        code = requireNonNullElse(request.getParameter("code"), "").replaceAll("[\\s-]", "");
    }

    String code() {
        return code;
    }
}
