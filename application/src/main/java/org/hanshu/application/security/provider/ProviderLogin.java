package org.hanshu.application.security.provider;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.hanshu.api.shared.Role;
import org.hanshu.application.security.Accounts;
import org.hanshu.application.security.ClaimedAccounts;
import org.hanshu.application.security.Credentials;
import org.hanshu.application.security.LoginDoor;
import org.hanshu.application.vault.SealedSecrets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;

/** The door for people who sign in at the provider; nothing of it is there where no provider, or no client of it, is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${hanshu.oidc.issuer:}'.isBlank() && !'${hanshu.oidc.client-id:}'.isBlank()")
class ProviderLogin {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    @Bean
    ProviderSettings providerSettings(
            @Value("${hanshu.oidc.issuer}") String issuer,
            @Value("${hanshu.oidc.client-id}") String clientId,
            @Value("${hanshu.oidc.client-secret:}") String clientSecret,
            @Value("${hanshu.oidc.scopes:openid}") List<String> scopes,
            @Value("${hanshu.oidc.account-claim:sub}") String accountClaim,
            @Value("${hanshu.oidc.audience:hanshu}") String audience) {
        return new ProviderSettings(issuer, clientId, clientSecret, scopes, accountClaim, audience);
    }

    @Bean
    ProvenTwice provenTwice(
            @Value("${hanshu.second-factor.roles}") Set<Role> roles,
            @Value("${hanshu.oidc.second-factor-methods:mfa,otp,hwk,swk}") Set<String> methods) {
        return new ProvenTwice(roles, methods);
    }

    @Bean
    SignInsUnderWay signInsUnderWay(ProviderSettings settings, SealedSecrets sealed, Clock clock) {
        return new SignInsUnderWay(settings, sealed, clock);
    }

    @Bean
    LoginDoor providerDoor(
            ProviderSettings settings,
            ProvenTwice second,
            Accounts accounts,
            ObjectProvider<Credentials> credentials,
            SignInsUnderWay underWay,
            MessageSource words) {
        if (!settings.scopes().contains("openid")) {
            throw new IllegalStateException(
                    "HANSHU_OIDC_SCOPES must name openid: it is how the provider says who came.");
        }
        if (settings.clientId().equals(settings.audience())) {
            throw new IllegalStateException(
                    "HANSHU_OIDC_CLIENT_ID and HANSHU_OIDC_AUDIENCE are the same: what the provider says of a person would"
                            + " open the API as a token does. Register the login page as a client of its own.");
        }
        var people = new ProviderPeople(
                new ClaimedAccounts(accounts, settings.accountClaim()),
                credentials.getIfAvailable(() -> account -> ""),
                second,
                settings.accountClaim());
        return new ProviderDoor(settings, underWay, people, new Onward(words), requests());
    }

    private static JdkClientHttpRequestFactory requests() {
        var requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(TO_CONNECT).build());
        requests.setReadTimeout(TO_ANSWER);
        return requests;
    }
}
