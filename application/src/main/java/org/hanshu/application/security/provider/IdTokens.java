package org.hanshu.application.security.provider;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.hanshu.application.security.ProviderSignatures;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** Reads what the provider says of who came: signed by it, meant for us, and not over. */
final class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private final Map<String, JwtDecoder> known = new ConcurrentHashMap<>();
    private final RestTemplate keys;

    IdTokens(ClientHttpRequestFactory requests) {
        keys = new RestTemplate(requests);
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration provider) {
        return known.computeIfAbsent(provider.getRegistrationId(), name -> decoder(provider));
    }

    private JwtDecoder decoder(ClientRegistration provider) {
        var published = Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri());
        var decoder = NimbusJwtDecoder.withJwkSetUri(published)
                .jwsAlgorithms(allowed -> allowed.addAll(ProviderSignatures.TAKEN))
                .restOperations(keys)
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(provider))));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }
}
