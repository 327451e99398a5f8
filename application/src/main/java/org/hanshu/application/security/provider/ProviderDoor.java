package org.hanshu.application.security.provider;

import org.hanshu.application.security.LoginDoor;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.client.RestClient;

/** Signing in by the authorization code with PKCE (RFC 7636), and signing out at the provider too. */
final class ProviderDoor implements LoginDoor {

    private final AskedProvider provider;
    private final SignInsUnderWay underWay;
    private final ProviderPeople people;
    private final ProviderAnswers answers;
    private final Onward onward;
    private final ClientHttpRequestFactory requests;

    ProviderDoor(
            ProviderSettings settings,
            SignInsUnderWay underWay,
            ProviderPeople people,
            Onward onward,
            ClientHttpRequestFactory requests) {
        this.provider = new AskedProvider(settings, requests);
        this.underWay = underWay;
        this.people = people;
        this.answers = new ProviderAnswers(onward);
        this.onward = onward;
        this.requests = requests;
    }

    @Override
    public String address() {
        return "/oauth2/authorization/" + AskedProvider.NAME;
    }

    @Override
    public void open(HttpSecurity http) throws Exception {
        http.oauth2Login(login -> open(login.loginPage("/login")))
                .logout(logout -> logout.logoutSuccessHandler(farewell()));
    }

    private void open(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(begin -> begin.authorizationRequestRepository(underWay))
                .tokenEndpoint(token -> token.accessTokenResponseClient(codes()))
                .userInfoEndpoint(user -> user.oidcUserService(people))
                .successHandler(answers)
                .failureHandler(answers);
        login.withObjectPostProcessor(reading(new IdTokens(requests)));
        login.withObjectPostProcessor(telling());
    }

    private RestClientAuthorizationCodeTokenResponseClient codes() {
        var codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return codes;
    }

    private LogoutSuccessHandler farewell() {
        var farewell = new OidcClientInitiatedLogoutSuccessHandler(provider);
        farewell.setPostLogoutRedirectUri("{baseUrl}/");
        farewell.setRedirectStrategy(onward::send);
        return farewell;
    }

    private static ObjectPostProcessor<OidcAuthorizationCodeAuthenticationProvider> reading(IdTokens tokens) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OidcAuthorizationCodeAuthenticationProvider> O postProcess(O codes) {
                codes.setJwtDecoderFactory(tokens);
                return codes;
            }
        };
    }

    /** Where the provider is away, already before anybody is sent there. */
    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> telling() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O begin) {
                begin.setAuthenticationFailureHandler(answers);
                return begin;
            }
        };
    }
}
