package org.hanshu.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.hanshu.support.Server;
import org.hanshu.web.Browser;
import org.hanshu.web.Provider;
import org.hanshu.web.Traveller;

/** A mediator who has no password here, and signs in at the provider that the operator named. */
final class NamedProvider {

    private static final String ACCOUNTS = "/api/v1/admin/accounts";
    private static final String WHO = "mediator.one";
    private static final String JSON = "application/json";

    private NamedProvider() {}

    static Map<String, String> settings() {
        return Map.of(
                "HANSHU_OIDC_ISSUER", Provider.running().issuer(),
                "HANSHU_OIDC_CLIENT_ID", Provider.LOGIN_PAGE,
                "HANSHU_OIDC_CLIENT_SECRET", Provider.secret(Provider.LOGIN_PAGE));
    }

    /** A session of theirs ends as every session does. */
    static void comesAndGoes(Server server, Browser admin) {
        Provider.running().knows("http://localhost:" + server.port());
        asked(
                admin,
                "",
                "{\"name\": \"" + WHO + "\", \"organisation\": \"gz-union\", \"role\": \"MEDIATOR\","
                        + " \"order\": \"穗任〔2026〕2号\"}",
                201);
        await().until(() -> admin.get(ACCOUNTS).body(), list -> list.contains(WHO));
        try (var person = new Browser(server.port())) {
            var traveller = new Traveller(person, Provider.running().issuer());
            assertThat(traveller.signsInAs(WHO).statusCode()).isEqualTo(200);
            assertThat(person.get("/api/v1/cases").statusCode()).isEqualTo(200);

            asked(admin, "/" + WHO + "/change-role", "{\"role\": \"CLERK\", \"order\": \"穗任〔2026〕3号\"}", 200);
            await().until(() -> person.get("/api/v1/cases").statusCode(), status -> status == 401);
            assertThat(traveller.signsInAs(WHO).statusCode()).isEqualTo(200);
            assertThat(person.get("/api/v1/cases").statusCode()).isEqualTo(200);

            asked(admin, "/" + WHO + "/close", "{\"order\": \"穗免〔2026〕2号\"}", 200);
            await().until(() -> person.get("/api/v1/cases").statusCode(), status -> status == 401);
            assertThat(traveller.signsInAs(WHO).headers().firstValue("Location").orElse(""))
                    .endsWith("/login?no-account");
        }
    }

    private static void asked(Browser admin, String path, String body, int status) {
        assertThat(admin.post(ACCOUNTS + path, JSON, body).statusCode()).isEqualTo(status);
    }
}
