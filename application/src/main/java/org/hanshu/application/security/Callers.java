package org.hanshu.application.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.shared.Caller;
import org.springframework.stereotype.Component;

/** As whom a request acts. */
@Component
public class Callers {

    private final Accounts accounts;
    private final KnownOrganisations organisations;

    Callers(Accounts accounts, KnownOrganisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    /** The platform through which the request came, where the door knows it. */
    public Optional<String> platform(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof ThroughPlatform known
                ? Optional.of(known.platform())
                : Optional.empty();
    }

    /** Empty where nobody has signed in. */
    public Optional<Caller> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal()).flatMap(principal -> of(principal.getName()));
    }

    /** Empty where there is no such account, or no longer. */
    public Optional<Caller> of(String account) {
        return accounts.find(account).map(found -> found.caller(organisations.now()));
    }
}
