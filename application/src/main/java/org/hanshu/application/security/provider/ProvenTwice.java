package org.hanshu.application.security.provider;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Set;
import org.hanshu.api.shared.Role;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimAccessor;

/**
 * Whether whoever needs a second factor showed one to the provider, as it says in the claim {@code amr} (RFC 8176).
 *
 * @param roles that need one
 * @param methods of which each is one
 */
record ProvenTwice(Set<Role> roles, Set<String> methods) {

    boolean isEnough(Role role, IdTokenClaimAccessor token) {
        return !roles.contains(role)
                || requireNonNullElse(token.getAuthenticationMethods(), List.<String>of()).stream()
                        .anyMatch(methods::contains);
    }
}
