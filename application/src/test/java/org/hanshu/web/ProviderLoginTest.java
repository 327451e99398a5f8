package org.hanshu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.web.Traveller.location;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** People who sign in at a real provider, and such as come back with something else than it gave them. */
@BesideProvider
@DisplayName("The login page, where a provider is named,")
class ProviderLoginTest {

    private static final String PROBES = "/api/v1/probes";
    private static final Pattern ONWARD = Pattern.compile("http-equiv=\"refresh\" content=\"0; url=([^\"]*)\"");

    @LocalServerPort
    private int port;

    private Browser browser;
    private Traveller traveller;

    @BeforeEach
    void open() {
        Provider.running().knows("http://localhost:" + port);
        browser = new Browser(port);
        traveller = new Traveller(browser, Provider.running().issuer());
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void letsInWhoSignedInThereAsTheirAccountHere() {
        assertThat(browser.get("/login").body()).contains("/oauth2/authorization/provider", "统一身份认证");
        var answer = traveller.signsInAs("officer.gz");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(onward(answer)).isEqualTo("/");
        assertThat(browser.get(PROBES).body()).contains("officer.gz");
        assertThat(browser.get("/").body()).contains("officer.gz");
        assertThat(browser.post("/api/v1/admin/probes", "application/json", "{\"name\": \"x\"}")
                        .statusCode())
                .as("with the role of the account")
                .isEqualTo(403);
    }

    @Test
    void provesThatWhoComesBackIsWhoWasSent() {
        var begun = browser.get("/oauth2/authorization/provider?action=x&redirect_uri=https://elsewhere.example");
        assertThat(location(begun))
                .startsWith(Provider.running().issuer())
                .contains("state=", "nonce=", "code_challenge=", "code_challenge_method=S256", "scope=openid")
                .contains("redirect_uri=http://localhost:" + port + "/login/oauth2/code/provider")
                .doesNotContain("elsewhere", Provider.secret(Provider.LOGIN_PAGE));
        assertThat(begun.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("HANSHU_SIGN_IN="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/login/oauth2/code/");
    }

    @Test
    void saysThatWhoIsKnownThereIsNobodyHere() {
        comesToNothing(traveller.signsInAs("nobody.here"), "no-account");
        assertThat(browser.get(PROBES).statusCode()).isEqualTo(401);
        assertThat(browser.get("/login?no-account").body()).contains("请联系管理员", "role=\"alert\"");
        assertThat(browser.get("/login?no-account", "Accept-Language", "en").body())
                .contains("Ask your administrator");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "auditor!with-a-password"})
    void staysShutForARoleThatNeedsASecondFactorWhereTheProviderNamesNone(String person) {
        comesToNothing(traveller.signsInAs(person), "no-second-factor");
        assertThat(browser.get(PROBES).statusCode()).isEqualTo(401);
        assertThat(browser.get("/login?no-second-factor").body()).contains("双因素验证", "role=\"alert\"");
        assertThat(browser.get("/login?no-second-factor", "Accept-Language", "en")
                        .body())
                .contains("your role needs a second factor");
    }

    @Test
    void letsInWhoShowedASecondFactorThere() {
        assertThat(traveller.signsInAs("auditor!with-both").statusCode()).isEqualTo(200);
        assertThat(browser.get(PROBES).body()).contains("auditor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong-nonce", "of-another-issuer", "for-another-audience", "expired"})
    void staysShutWhereTheProvidersWordIs(String fault) {
        comesToNothing(traveller.signsInAs("officer.gz!" + fault), "provider-failed");
        assertThat(browser.get(PROBES).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("stays shut for a code that was used, for another state, and in another browser")
    void staysShutForWhatWasCopied() {
        var back = traveller.backFrom("officer.gz");
        var kept = browser.cookie("HANSHU_SIGN_IN");
        try (var thief = new Browser(port)) {
            comesToNothing(thief.get(back), "provider-failed");
            comesToNothing(thief.get(back, "Cookie", kept + "x"), "provider-failed");
            var otherState = back.replaceFirst("state=[^&]{4}", "state=AAAA");
            comesToNothing(thief.get(otherState, "Cookie", kept), "provider-failed");
            assertThat(thief.get(PROBES).statusCode()).isEqualTo(401);

            assertThat(browser.get(back).statusCode()).isEqualTo(200);
            comesToNothing(thief.get(back, "Cookie", kept), "provider-failed");
            assertThat(thief.get(PROBES).statusCode()).isEqualTo(401);
        }
        assertThat(browser.cookie("HANSHU_SIGN_IN")).isEmpty();
    }

    @Test
    void saysSoWhereSomebodyDeclinedThere() {
        var back = traveller.backFrom("officer.gz").replaceFirst("code=[^&]+", "error=access_denied");
        comesToNothing(browser.get(back), "provider-failed");
        assertThat(browser.get("/login?provider-failed").body()).contains("统一身份认证登录未完成");
    }

    @Test
    void signsOutHereAndThere() {
        traveller.signsInAs("officer.gz");
        var session = browser.cookie("HANSHU");
        var farewell = browser.fillIn("/", "/logout", "");
        assertThat(farewell.statusCode()).isEqualTo(200);
        for (var replayed : new String[] {session, browser.cookie("HANSHU")}) {
            try (var thief = new Browser(port)) {
                assertThat(thief.get(PROBES, "Cookie", replayed).statusCode()).isEqualTo(401);
            }
        }
        assertThat(location(traveller.opens(location(browser.get("/oauth2/authorization/provider")))))
                .as("still signed in there")
                .contains("code=");
        var there = traveller.opens(onward(farewell));
        assertThat(location(there)).isEqualTo("http://localhost:" + port + "/");
        assertThat(location(traveller.opens(location(browser.get("/oauth2/authorization/provider")))))
                .as("asked for the password again")
                .endsWith("/login");
    }

    private void comesToNothing(HttpResponse<String> answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login?" + why);
    }

    private static String onward(HttpResponse<String> page) {
        var found = ONWARD.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return HtmlUtils.htmlUnescape(found.group(1));
    }
}
