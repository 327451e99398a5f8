package org.hanshu.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.config.Customizer.withDefaults;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import tools.jackson.databind.json.JsonMapper;

/**
 * A provider (Spring Authorization Server) on loopback, one for all tests, which gives out tokens of every kind and lets
 * everybody in who knows its password, as whom they name before a {@code !} and with what they name behind it: a fault, or how they
 * showed who they are.
 */
public final class Provider {

    /** What our login page is called there. */
    public static final String LOGIN_PAGE = "hanshu-pages";

    public static final String PASSWORD = "known-at-the-provider";

    static final String SECRET = "of-the-client";

    private static final List<String> CLIENTS = List.of("partner.court", "clerk.gz", "nobody.here");
    private static final List<String> KINDS =
            List.of("as-it-should-be", "expired", "of-another-issuer", "for-another-audience", "with-a-forged-role");

    private static @Nullable Provider one;

    private final ServletWebServerApplicationContext running;
    private final HttpClient client = HttpClient.newHttpClient();

    private Provider() {
        running = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Configured.class)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "spring.config.name=provider",
                        "axon.update-check.disabled=true")
                .run();
    }

    public static synchronized Provider running() {
        if (one == null) {
            one = new Provider();
        }
        return one;
    }

    /** Names the provider to an engine in a test. */
    static final class Named implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext engine) {
            TestPropertyValues.of(
                            "hanshu.second-factor.roles=AUDITOR",
                            "hanshu.oidc.issuer=" + running().issuer(),
                            "hanshu.oidc.client-id=" + LOGIN_PAGE,
                            "hanshu.oidc.client-secret=" + secret(LOGIN_PAGE))
                    .applyTo(engine);
        }
    }

    public static String secret(String clientId) {
        return SECRET + "-" + clientId;
    }

    /** Lets people come back to the pages of this server. */
    public void knows(String server) {
        var clients = running.getBean(RegisteredClientRepository.class);
        clients.save(RegisteredClient.from(Objects.requireNonNull(clients.findByClientId(LOGIN_PAGE)))
                .redirectUri(server + "/login/oauth2/code/provider")
                .postLogoutRedirectUri(server + "/")
                .build());
    }

    public String issuer() {
        return "http://127.0.0.1:" + running.getWebServer().getPort();
    }

    RSAKey key() {
        return running.getBean(RSAKey.class);
    }

    /** For an account of any name that an engine knows. */
    public String tokenFor(String account) throws IOException, InterruptedException {
        running.getBean(RegisteredClientRepository.class).save(Configured.client(account));
        return token(account, KINDS.getFirst());
    }

    /** By client credentials, as a platform asks for it. */
    String token(String clientId, String kind) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((clientId + ":" + secret(clientId)).getBytes(UTF_8));
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(issuer() + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=" + kind))
                        .build(),
                BodyHandlers.ofString());
        return JsonMapper.shared().readTree(answer.body()).at("/access_token").asString();
    }

    /** No configuration that a scan of the tests would find. */
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
            })
    static class Configured {

        @Bean
        SecurityFilterChain doors(HttpSecurity http) throws Exception {
            return http.oauth2AuthorizationServer(server -> server.oidc(withDefaults()))
                    .formLogin(withDefaults())
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .build();
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        @Bean
        RSAKey key() throws JOSEException {
            return new RSAKeyGenerator(2048).keyID("of-the-provider").generate();
        }

        @Bean
        JWKSource<SecurityContext> keys(RSAKey key) {
            return new ImmutableJWKSet<>(new JWKSet(key));
        }

        /** Its page about who somebody is asks for one. */
        @Bean
        JwtDecoder own(RSAKey key) throws JOSEException {
            return NimbusJwtDecoder.withPublicKey(key.toRSAPublicKey()).build();
        }

        @Bean
        UserDetailsService everybody() {
            return name -> User.withUsername(name).password("{noop}" + PASSWORD).build();
        }

        @Bean
        RegisteredClientRepository clients() {
            return new InMemoryRegisteredClientRepository(
                    Stream.concat(CLIENTS.stream().map(Configured::client), Stream.of(loginPage()))
                            .toList());
        }

        private static RegisteredClient loginPage() {
            return RegisteredClient.withId(LOGIN_PAGE)
                    .clientId(LOGIN_PAGE)
                    .clientSecret("{noop}" + secret(LOGIN_PAGE))
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri("http://127.0.0.1/login/oauth2/code/provider")
                    .scope("openid")
                    .build();
        }

        private static RegisteredClient client(String id) {
            return RegisteredClient.withId(id)
                    .clientId(id)
                    .clientSecret("{noop}" + secret(id))
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .scopes(scopes -> scopes.addAll(KINDS))
                    .build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> kinds() {
            return context -> {
                if (context.getTokenType().getValue().equals("id_token")) {
                    saysOfWhoCame(context);
                    return;
                }
                var claims = context.getClaims().audience(List.of("hanshu"));
                claims.claim("client_id", context.getRegisteredClient().getClientId());
                switch (context.getAuthorizedScopes().iterator().next()) {
                    case "expired" ->
                        claims.issuedAt(Instant.now().minusSeconds(900))
                                .notBefore(Instant.now().minusSeconds(900))
                                .expiresAt(Instant.now().minusSeconds(600));
                    case "of-another-issuer" -> claims.issuer("https://elsewhere.example");
                    case "for-another-audience" -> claims.audience(List.of("another-service"));
                    case "with-a-forged-role" ->
                        claims.claim("roles", List.of("ADMIN"))
                                .claim("role", "ADMIN")
                                .claim("organisation", "hanshu");
                    default -> {}
                }
            };
        }

        private static void saysOfWhoCame(JwtEncodingContext context) {
            var named = context.<Authentication>getPrincipal().getName().split("!", 2);
            var claims = context.getClaims().subject(named[0]);
            switch (named.length == 1 ? "" : named[1]) {
                case "with-a-password" -> claims.claim("amr", List.of("pwd"));
                case "with-both" -> claims.claim("amr", List.of("pwd", "otp"));
                case "wrong-nonce" -> claims.claim("nonce", "of-somebody-else");
                case "of-another-issuer" -> claims.issuer("https://elsewhere.example");
                case "for-another-audience" -> claims.audience(List.of("another-service"));
                case "expired" ->
                    claims.issuedAt(Instant.now().minusSeconds(900))
                            .expiresAt(Instant.now().minusSeconds(600));
                default -> {}
            }
        }
    }
}
