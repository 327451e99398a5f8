package org.hanshu.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tokens of a real provider, and such as somebody made who is none. */
@BesideProvider
@DisplayName("The door for tokens")
class TokenDoorTest {

    private static final Provider PROVIDER = Provider.running();
    private static final String GOOD = "as-it-should-be";
    private static final String PROBES = "/api/v1/probes";

    @LocalServerPort
    private int port;

    @Test
    void letsAPlatformInAsTheAccountThatItsClientIsRegisteredAs() throws Exception {
        var answer = get(PROVIDER.token("partner.court", GOOD));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("partner.court");
        try (var platform = new Browser(port)) {
            var change = platform.post(
                    PROBES + "/0190b6ee-0000-7000-8000-000000000001",
                    "application/json",
                    "{\"text\": \"x\"}",
                    "Authorization",
                    "Bearer " + PROVIDER.token("partner.court", GOOD),
                    "Hanshu-Client",
                    "somebody else");
            assertThat(change.body()).contains("\"client\":\"partner.court\"");
        }
    }

    @Test
    void takesTheRoleFromTheAccountWhateverTheTokenSays() throws Exception {
        var forged = PROVIDER.token("clerk.gz", "with-a-forged-role");
        assertThat(get(forged).statusCode()).isEqualTo(200);
        try (var clerk = new Browser(port)) {
            assertThat(clerk.post(
                                    "/api/v1/admin/probes",
                                    "application/json",
                                    "{\"name\": \"x\"}",
                                    "Authorization",
                                    "Bearer " + forged)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"expired", "of-another-issuer", "for-another-audience"})
    void staysShutForATokenThatIs(String kind) throws Exception {
        var token = PROVIDER.token("partner.court", kind);
        assertThat(token).isNotBlank();
        refuses(token);
    }

    @Test
    void staysShutForAClientThatIsNoAccount() throws Exception {
        refuses(PROVIDER.token("nobody.here", GOOD));
    }

    @Test
    void staysShutForWhatTheProviderDidNotSign() throws Exception {
        var claims = SignedJWT.parse(PROVIDER.token("partner.court", GOOD)).getJWTClaimsSet();
        refuses(new PlainJWT(claims).serialize());
        var itsPublicKey = PROVIDER.key().toRSAPublicKey().getEncoded();
        refuses(signed(claims, JWSAlgorithm.HS256, new MACSigner(itsPublicKey)));
        var another = new RSAKeyGenerator(2048).keyID("of-the-provider").generate();
        refuses(signed(claims, JWSAlgorithm.RS256, new RSASSASigner(another)));
        refuses(signed(claims, JWSAlgorithm.RS512, new RSASSASigner(PROVIDER.key())));
        var changed = new JWTClaimsSet.Builder(claims).subject("admin").build();
        var parts = PROVIDER.token("partner.court", GOOD).split("\\.", -1);
        refuses(parts[0] + "." + changed.toPayload().toBase64URL() + "." + parts[2]);
        refuses("no.token.at-all");
        var endless = new JWTClaimsSet.Builder(claims).expirationTime(null).build();
        refuses(signed(endless, JWSAlgorithm.RS256, new RSASSASigner(PROVIDER.key())));
        assertThat(get(signed(claims, JWSAlgorithm.RS256, new RSASSASigner(PROVIDER.key())))
                        .statusCode())
                .as("only the signature was wrong")
                .isEqualTo(200);
    }

    private void refuses(String token) {
        var answer = get(token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body().getBytes(UTF_8)).hasSizeLessThan(400);
    }

    private HttpResponse<String> get(String token) {
        try (var browser = new Browser(port)) {
            return browser.get(PROBES, "Authorization", "Bearer " + token);
        }
    }

    private static String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, JWSSigner signer) throws Exception {
        var token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID("of-the-provider").build(), claims);
        token.sign(signer);
        return token.serialize();
    }
}
