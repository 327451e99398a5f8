package org.hanshu.application.web.stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.hanshu.api.shared.Caller;
import org.hanshu.application.security.Callers;
import org.hanshu.application.security.Credentials;
import org.hanshu.application.web.Scopes;
import org.hanshu.query.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;

/**
 * Somebody who listens, for as long as they are who they were when they began: with the same role at the same organisation,
 * the same password, and still signed in.
 */
final class Listener {

    private final Callers callers;
    private final Scopes scopes;
    private final Credentials credentials;
    private final Caller begun;
    private final Optional<String> since;
    private final @Nullable HttpSession session;

    Listener(Callers callers, Scopes scopes, Credentials credentials, HttpServletRequest request) {
        this.callers = callers;
        this.scopes = scopes;
        this.credentials = credentials;
        begun = callers.of(request)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody has signed in"));
        since = request.getUserPrincipal() instanceof Authentication who ? Credentials.of(who) : Optional.empty();
        session = request.getSession(false);
    }

    String account() {
        return begun.actor();
    }

    /** What they may know of by now; nothing once they are no longer who they were. */
    Optional<Scope> scope() {
        return callers.of(account()).filter(this::isAsBegun).map(scopes::of);
    }

    private boolean isAsBegun(Caller now) {
        return now.role() == begun.role()
                && now.organisation().equals(begun.organisation())
                && since.map(credentials.since(account())::equals).orElse(true)
                && (session == null || isOpen(session));
    }

    private static boolean isOpen(HttpSession session) {
        try {
            return session.getCreationTime() > 0;
        } catch (IllegalStateException ended) {
            return false;
        }
    }
}
