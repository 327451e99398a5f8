package org.hanshu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.application.security.TrainingAccounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The door tells whoever comes what this is and lets those in who have an account. */
@WebSlice
class DoorTest {

    private static final String CHANGE = "/api/v1/probes/0190b6ee-0000-7000-8000-000000000001/change";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void namesEveryAccountAndTheWaysFromHere() {
        var page = browser.get("/").body();
        assertThat(page).contains("lang=\"zh-CN\"", "培训环境", "/swagger-ui.html", "/v3/api-docs", "/actuator/health");
        new TrainingAccounts().all().forEach(account -> assertThat(page)
                .contains(account.name(), account.role().zh()));
    }

    @Test
    void speaksEnglishToo() {
        assertThat(browser.get("/", "Accept-Language", "en").body()).contains("lang=\"en\"", "labour-law supervisor");
        assertThat(browser.get("/?lang=en", "Accept-Language", "zh").body()).contains("Training accounts");
    }

    @Test
    void asksNothingOfAnotherHost() {
        assertThat(browser.get("/").body()).doesNotContain("https://", "//cdn");
        assertThat(browser.get("/webjars/bootstrap/5.3.8/css/bootstrap.min.css").statusCode())
                .isEqualTo(200);
        assertThat(browser.get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
        assertThat(browser.get("/v3/api-docs").body()).contains("\"openapi\":\"3.1.0\"");
    }

    @Test
    void letsInWhoHasAnAccount() {
        assertThat(browser.get("/api/v1/probes").statusCode()).isEqualTo(401);
        assertThat(browser.signIn("officer.gz", "training").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/"));
        assertThat(browser.get("/api/v1/probes").body()).contains("officer.gz");
        assertThat(browser.post(CHANGE, "application/json", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void keepsASignedInBrowserFromServingAnotherSite() {
        browser.signIn("officer.gz", "training");
        assertThat(browser.post(CHANGE, "application/json", "{}", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void staysClosedToAWrongPassword() {
        assertThat(browser.signIn("officer.gz", "wrong").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?error"));
        assertThat(browser.get("/api/v1/probes").statusCode()).isEqualTo(401);
    }

    @Test
    void takesNoFormWithoutItsToken() {
        var form = browser.post("/login", "application/x-www-form-urlencoded", "username=officer.gz&password=training");
        assertThat(form.statusCode()).isEqualTo(403);
    }
}
