package org.hanshu.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.hanshu.support.FreshFolder;
import org.hanshu.support.Server;
import org.hanshu.web.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An installation in earnest, from its first start until an officer works and is locked out. */
@DisplayName("A new installation outside training")
class NewInstallationTest {

    private static final Pattern GIVEN_OUT = Pattern.compile("replace it now: (\\S+)");
    private static final String CHOSEN = "Guang-zhou-2026";
    private static final String JSON = "application/json";

    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.startInUse(FreshFolder.make(), NamedProvider.settings());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("lets its administrator in by a password that stands in the log and holds once, and who they let in")
    void isOpenedByItsAdministrator() throws IOException {
        var once = GIVEN_OUT
                .matcher(server.words())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        try (var admin = new Browser(server.port());
                var officer = new Browser(server.port())) {
            admin.signIn("admin", once);
            assertThat(admin.get("/api/v1/admin/accounts").statusCode())
                    .as("before another password is chosen")
                    .isEqualTo(403);
            assertThat(choose(admin, once, "too-short")).isEqualTo(400);
            assertThat(choose(admin, once, "admin-Guangzhou-1"))
                    .as("it names the account")
                    .isEqualTo(400);
            assertThat(choose(admin, "wrong", CHOSEN)).isEqualTo(400);
            assertThat(choose(admin, once, CHOSEN)).isEqualTo(204);
            assertThat(admin.get("/api/v1/admin/accounts").statusCode())
                    .as("the session has ended")
                    .isEqualTo(401);
            enrolled(admin);

            isRegistered(admin, "officer.one", "OFFICER", 201);
            isRegistered(admin, "officer.one", "HEAD", 409);
            isRegistered(admin, "officer.two", "PARTNER", 400);
            certified(admin);
            var password = issued(admin);
            await().until(() -> admin.get("/api/v1/admin/accounts").body(), list -> list.contains("officer.one"));
            officer.signIn("officer.one", password);
            ChoosingPage.isFilledIn(officer, password, CHOSEN);
            officer.signIn("officer.one", CHOSEN);
            assertThat(officer.get("/api/v1/cases").statusCode()).isEqualTo(200);
            assertThat(officer.get("/api/v1/admin/accounts").statusCode()).isEqualTo(403);

            Importing.byVerb(server.address(), "officer.one", CHOSEN);
            listed(admin);
            assertThat(issued(admin)).isNotEqualTo(password);
            assertThat(officer.get("/api/v1/cases").statusCode())
                    .as("a session ends with its password")
                    .isEqualTo(401);
            losesTheTelephone(admin);
            losesTheAccount(admin);
            NamedProvider.comesAndGoes(server, admin);
        }
        locksWhoGuesses();
    }

    /** As an administrator has to before anything else is done. */
    private static void enrolled(Browser admin) {
        admin.signIn("admin", CHOSEN);
        assertThat(admin.get("/api/v1/admin/accounts").body()).contains("second-factor");
        var enrolled = EnrollingPage.isFilledIn(admin);
        assertThat(begin(admin)).as("the session has ended").isEqualTo(401);
        for (var code : new String[] {"", enrolled.shown(), "000000"}) {
            admin.signIn("admin", CHOSEN, code);
            assertThat(begin(admin)).as("with the code " + code).isEqualTo(401);
        }
        var recovery = enrolled.recovery().get(3).replace(' ', '-');
        admin.signIn("admin", CHOSEN, recovery);
        assertThat(begin(admin)).as("in by a recovery code").isEqualTo(409);
        try (var thief = new Browser(server.port())) {
            thief.signIn("admin", CHOSEN, recovery);
            assertThat(begin(thief)).as("which holds once").isEqualTo(401);
        }
        EnrollingPage.saysThatThereIsOne(admin);
        admin.signIn("admin", CHOSEN, enrolled.telephone().code(1));
        assertThat(admin.get("/api/v1/admin/accounts").statusCode()).isEqualTo(200);
    }

    private static void losesTheTelephone(Browser admin) {
        try (var officer = new Browser(server.port())) {
            var once = issued(admin);
            officer.signIn("officer.one", once);
            assertThat(choose(officer, once, CHOSEN)).isEqualTo(204);
            officer.signIn("officer.one", CHOSEN);
            var telephone = telephone(officer);
            assertThat(confirm(officer, telephone.code(0)).statusCode()).isEqualTo(200);
            officer.signIn("officer.one", CHOSEN, telephone.code(1));
            assertThat(officer.get("/api/v1/cases").statusCode()).isEqualTo(200);
            var order = "{\"order\": \"穗办〔2026〕1号\"}";
            assertThat(admin.post("/api/v1/admin/accounts/admin/reset-second-factor", JSON, order)
                            .statusCode())
                    .as("not one's own")
                    .isEqualTo(409);
            assertThat(admin.post("/api/v1/admin/accounts/officer.one/reset-second-factor", JSON, order)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(officer.get("/api/v1/cases").statusCode())
                    .as("the session ends with it")
                    .isEqualTo(401);
            officer.signIn("officer.one", CHOSEN);
            assertThat(officer.get("/api/v1/cases").statusCode()).isEqualTo(200);
        }
    }

    private static Telephone telephone(Browser who) {
        var begun = who.post("/api/v1/account/second-factor", JSON, "{}");
        assertThat(begun.statusCode()).isEqualTo(200);
        var secret = json(begun.body()).at("/secret").asString();
        assertThat(json(begun.body()).at("/uri").asString())
                .startsWith("otpauth://totp/")
                .contains(secret);
        return new Telephone(secret);
    }

    private static HttpResponse<String> confirm(Browser who, String code) {
        return who.post("/api/v1/account/second-factor/confirm", JSON, "{\"code\": \"" + code + "\"}");
    }

    private static int begin(Browser who) {
        return who.post("/api/v1/account/second-factor", JSON, "{}").statusCode();
    }

    private static void isRegistered(Browser admin, String name, String role, int status) {
        var body = """
                {"name": "%s", "organisation": "gz-union", "role": "%s", "order": "穗任〔2026〕1号"}""".formatted(name, role);
        assertThat(admin.post("/api/v1/admin/accounts", JSON, body).statusCode())
                .isEqualTo(status);
    }

    private static void certified(Browser admin) {
        var body = """
                {"number": "粤工监字2026-100", "from": "2026-01-01", "until": "2099-12-31"}""";
        assertThat(admin.post("/api/v1/admin/accounts/officer.one/issue-certificate", JSON, body)
                        .statusCode())
                .isEqualTo(200);
    }

    private static String issued(Browser admin) {
        var answer = admin.post("/api/v1/admin/accounts/officer.one/issue-password", JSON, "{}");
        assertThat(answer.statusCode()).isEqualTo(200);
        return json(answer.body()).at("/oneTimePassword").asString();
    }

    private static void listed(Browser admin) {
        var list = json(admin.get("/api/v1/admin/accounts").body());
        assertThat(list.at("/items").size()).isEqualTo(2);
        assertThat(list.at("/items/1/name").asString()).isEqualTo("officer.one");
        assertThat(list.at("/items/1/role").asString()).isEqualTo("OFFICER");
        assertThat(list.at("/items/1/certificate").asString()).isEqualTo("粤工监字2026-100");
        assertThat(list.at("/items/1/roles/0/order").asString()).isEqualTo("穗任〔2026〕1号");
        assertThat(json(admin.get("/api/v1/admin/accounts?on=2020-01-01").body())
                        .at("/items/1/role")
                        .isNull())
                .as("nobody was anything before")
                .isTrue();
    }

    /** As soon as it is known at the door, in the session that is open. */
    private static void losesTheAccount(Browser admin) {
        try (var officer = new Browser(server.port())) {
            var once = issued(admin);
            officer.signIn("officer.one", once);
            assertThat(choose(officer, once, CHOSEN + "!")).isEqualTo(204);
            officer.signIn("officer.one", CHOSEN + "!");
            assertThat(officer.get("/api/v1/cases").statusCode()).isEqualTo(200);
            var order = "{\"order\": \"穗免〔2026〕1号\"}";
            assertThat(admin.post("/api/v1/admin/accounts/admin/close", JSON, order)
                            .statusCode())
                    .as("nobody locks the last door behind them")
                    .isEqualTo(409);
            assertThat(admin.post("/api/v1/admin/accounts/officer.one/close", JSON, order)
                            .statusCode())
                    .isEqualTo(200);
            await().until(() -> officer.get("/api/v1/cases").statusCode(), status -> status == 401);
        }
    }

    private static void locksWhoGuesses() {
        try (var guesser = new Browser(server.port())) {
            for (var tries = 0; tries < 5; tries++) {
                guesser.signIn("admin", "guess-" + tries);
            }
            guesser.signIn("admin", CHOSEN);
            assertThat(guesser.get("/api/v1/admin/accounts").statusCode())
                    .as("even with the right one")
                    .isEqualTo(401);
        }
    }

    private static int choose(Browser who, String current, String fresh) {
        return who.post(
                        "/api/v1/account/password",
                        JSON,
                        "{\"current\": \"%s\", \"fresh\": \"%s\"}".formatted(current, fresh))
                .statusCode();
    }

    private static JsonNode json(String body) {
        return JsonMapper.shared().readTree(body);
    }
}
