package org.hanshu.application.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hanshu.api.shared.Caller;
import org.springframework.stereotype.Component;

/** As whom a request acts. */
@Component
public class Callers {

    private final Accounts accounts;

    Callers(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Empty where nobody has signed in. */
    public Optional<Caller> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .flatMap(principal -> accounts.find(principal.getName()))
                .map(Account::caller);
    }
}
