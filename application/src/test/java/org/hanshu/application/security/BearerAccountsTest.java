package org.hanshu.application.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

@DisplayName("The accounts that tokens speak for")
class BearerAccountsTest {

    private final List<Account> open =
            new ArrayList<>(List.of(new Account("court.union", new OrganisationId("gz-court"), Role.PARTNER, null)));
    private final Jwt token = Jwt.withTokenValue("token")
            .header("alg", "RS256")
            .subject("7c9e6679")
            .claim("union_account", "court.union")
            .claim("azp", "platform-17")
            .claim("role", "ADMIN")
            .build();

    @Test
    void areFoundByTheClaimThatTheOperatorNames() {
        var found = (BearerAccount) new BearerAccounts(() -> open, "union_account").convert(token);
        assertThat(found.getName()).isEqualTo("court.union");
        assertThat(found.platform()).isEqualTo("platform-17");
        assertThat(found.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_PARTNER");
    }

    @Test
    void areNotFoundWhileTheProviderIsAway() {
        var tokens = new BearerConfiguration().tokens("http://127.0.0.1:1", "hanshu");
        assertThatThrownBy(() -> tokens.decode("a.b.c"))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }

    @Test
    void areNoneWhereItIsClosedOrUnknownOrNotNamed() {
        var byName = new BearerAccounts(() -> open, "union_account");
        byName.convert(token);
        for (var claim : new String[] {"sub", "email"}) {
            assertThatThrownBy(() -> new BearerAccounts(() -> open, claim).convert(token))
                    .isInstanceOf(InvalidBearerTokenException.class);
        }
        open.clear();
        assertThatThrownBy(() -> byName.convert(token)).isInstanceOf(InvalidBearerTokenException.class);
    }
}
