package org.hanshu.application.security.provider;

import static org.springframework.http.HttpHeaders.SET_COOKIE;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.application.vault.CryptoProvider;
import org.hanshu.application.vault.SealedSecrets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import tools.jackson.databind.json.JsonMapper;

/**
 * What has to be known again when somebody comes back from the provider. It travels sealed in a cookie of its own, for the
 * session's is not sent with what comes from another site; so nobody can fill our memory with sign-ins that are never ended,
 * and whichever process they come back to knows them.
 */
final class SignInsUnderWay implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private static final String COOKIE = "HANSHU_SIGN_IN";
    private static final String BACK = "/login/oauth2/code/";
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ProviderSettings settings;
    private final SealedSecrets sealed;
    private final Clock clock;

    SignInsUnderWay(ProviderSettings settings, SealedSecrets sealed, Clock clock) {
        this.settings = settings;
        this.sealed = sealed;
        this.clock = clock;
    }

    private record UnderWay(
            String state, String nonce, String verifier, String address, String redirectUri, long begun) {}

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest begun, HttpServletRequest request, HttpServletResponse response) {
        var underWay = new UnderWay(
                Objects.requireNonNull(begun.getState()),
                attribute(begun, OidcParameterNames.NONCE),
                attribute(begun, PkceParameterNames.CODE_VERIFIER),
                begun.getAuthorizationUri(),
                Objects.requireNonNull(begun.getRedirectUri()),
                clock.millis());
        var words = sealed.seal(COOKIE, JSON.writeValueAsBytes(underWay));
        set(Base64.getUrlEncoder().withoutPadding().encodeToString(words), LONGEST, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .findFirst()
                .flatMap(cookie -> opened(cookie.getValue()))
                .map(words -> JSON.readValue(words, UnderWay.class))
                .filter(underWay -> clock.millis() - underWay.begun() < LONGEST.toMillis())
                .filter(underWay -> underWay.state().equals(request.getParameter(OAuth2ParameterNames.STATE)))
                .map(this::begun)
                .orElse(null);
    }

    /** Nothing where we did not seal it. */
    private Optional<byte[]> opened(String words) {
        try {
            return Optional.of(sealed.open(COOKIE, Base64.getUrlDecoder().decode(words)));
        } catch (IllegalArgumentException | CryptoProvider.CannotOpen notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var begun = loadAuthorizationRequest(request);
        if (begun != null) {
            set("", Duration.ZERO, request, response);
        }
        return begun;
    }

    private OAuth2AuthorizationRequest begun(UnderWay underWay) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(underWay.address())
                .clientId(settings.clientId())
                .redirectUri(underWay.redirectUri())
                .scope(settings.scopes().toArray(String[]::new))
                .state(underWay.state())
                .attributes(kept -> kept.putAll(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        AskedProvider.NAME,
                        OidcParameterNames.NONCE,
                        underWay.nonce(),
                        PkceParameterNames.CODE_VERIFIER,
                        underWay.verifier())))
                .build();
    }

    private static String attribute(OAuth2AuthorizationRequest begun, String name) {
        return Objects.requireNonNull(begun.<String>getAttribute(name), name);
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Stream::of);
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path(request.getContextPath() + BACK)
                        .maxAge(age)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
