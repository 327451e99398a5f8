package org.hanshu.application.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hanshu.application.web.BeforeAnswering;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.Rejected;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Who signed in with a password that holds once chooses another before anything else. */
@Component
class ChosenFirst implements BeforeAnswering {

    @Override
    public void check(HandlerMethod handler, HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        if (path.startsWith("/api/")
                && !path.equals(PasswordController.PATH)
                && request.isUserInRole(LocalPeople.HOLDS_ONCE)) {
            throw new Rejected(Problem.of(403, "account.choose-a-password-first"));
        }
    }
}
