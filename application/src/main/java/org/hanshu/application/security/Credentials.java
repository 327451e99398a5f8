package org.hanshu.application.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** With what an account signs in here; a session that was begun before it was replaced is over. */
public interface Credentials {

    /** Beside the role: with which of them a session was begun. */
    String SINCE = "SINCE ";

    /** With which of them this one came in; nothing for who comes with each request anew. */
    static Optional<String> of(Authentication who) {
        return who.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(SINCE))
                .map(authority -> authority.substring(SINCE.length()))
                .findFirst();
    }

    /** Another word for every password and every second factor; empty for an account that has neither here. */
    String since(String account);
}
