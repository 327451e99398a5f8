package org.hanshu.application.security;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** An account that came in by a token, and the platform to which the token was given. */
final class BearerAccount extends JwtAuthenticationToken implements ThroughPlatform {

    private static final long serialVersionUID = 1L;
    private static final List<String> NAMING_IT = List.of("client_id", "azp", "sub");

    BearerAccount(Jwt token, Account account) {
        super(token, List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())), account.name());
    }

    @Override
    public String platform() {
        for (var claim : NAMING_IT) {
            var named = getToken().getClaimAsString(claim);
            if (named != null) {
                return named;
            }
        }
        return getName();
    }
}
