package org.hanshu.application.security;

import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** The door for those who bring a token of an OpenID Connect provider; nothing of it is there where no provider is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${hanshu.oidc.issuer:}'.isBlank()")
class BearerConfiguration {

    /** The provider is asked with the first token: it may start after us, and be away for a while. */
    @Bean
    JwtDecoder tokens(
            @Value("${hanshu.oidc.issuer}") String issuer, @Value("${hanshu.oidc.audience:hanshu}") String audience) {
        var found = new SupplierJwtDecoder(() -> {
            var decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                    .jwsAlgorithms(allowed -> allowed.addAll(ProviderSignatures.TAKEN))
                    .build();
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<Jwt>(
                    JwtValidators.createDefaultWithIssuer(issuer),
                    new JwtClaimValidator<List<String>>("aud", named -> named != null && named.contains(audience)),
                    new JwtClaimValidator<Object>("exp", Objects::nonNull)));
            return decoder;
        });
        return token -> decoded(found, token);
    }

    /** While the provider is away nothing is said of the token. */
    private static Jwt decoded(JwtDecoder found, String token) {
        try {
            return found.decode(token);
        } catch (JwtDecoderInitializationException away) {
            throw new JwtException("The provider cannot be asked", away);
        }
    }

    @Bean
    BearerDoor bearers(JwtDecoder tokens, Accounts accounts, @Value("${hanshu.oidc.account-claim:sub}") String claim) {
        return (http, refused) -> http.oauth2ResourceServer(server -> server.authenticationEntryPoint(refused)
                .accessDeniedHandler(refused)
                .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(new BearerAccounts(accounts, claim))));
    }
}
