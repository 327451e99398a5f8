package org.hanshu.application.security.provider;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClient;

/**
 * The provider as it describes itself. It is asked with the first one who signs in, so it may start after us and be away for
 * a while; then it is not asked again with everybody who comes.
 */
final class AskedProvider implements ClientRegistrationRepository {

    /** What it is called in our addresses. */
    static final String NAME = "provider";

    private static final Logger LOG = LoggerFactory.getLogger(AskedProvider.class);
    private static final long A_MOMENT = Duration.ofSeconds(5).toNanos();
    private static final ParameterizedTypeReference<Map<String, Object>> DESCRIPTION =
            new ParameterizedTypeReference<>() {};

    private final ProviderSettings settings;
    private final RestClient http;
    private @Nullable ClientRegistration known;
    private @Nullable Long awayAt;

    AskedProvider(ProviderSettings settings, ClientHttpRequestFactory requests) {
        this.settings = settings;
        http = RestClient.builder().requestFactory(requests).build();
    }

    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String name) {
        if (!name.equals(NAME)) {
            return null;
        }
        if (known == null) {
            known = ask();
        }
        return known;
    }

    private ClientRegistration ask() {
        if (awayAt != null && System.nanoTime() - awayAt < A_MOMENT) {
            throw new ProviderAway(null);
        }
        try {
            return agreed(http.get()
                    .uri(settings.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration")
                    .retrieve()
                    .requiredBody(DESCRIPTION));
        } catch (RuntimeException e) {
            awayAt = System.nanoTime();
            LOG.warn("{} cannot be asked: {}", settings, e.toString());
            throw new ProviderAway(e);
        }
    }

    private ClientRegistration agreed(Map<String, Object> description) {
        if (!settings.issuer().equals(description.get("issuer"))) {
            throw new IllegalStateException("It calls itself " + description.get("issuer"));
        }
        var agreed = ClientRegistrations.fromOidcConfiguration(description)
                .registrationId(NAME)
                .clientId(settings.clientId())
                .scope(settings.scopes())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .userNameAttributeName(settings.accountClaim())
                .clientSettings(ClientSettings.builder().requireProofKey(true).build());
        return settings.clientSecret().isEmpty()
                ? agreed.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : agreed.clientSecret(settings.clientSecret()).build();
    }
}
