package org.hanshu.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hanshu.web.Browser;

/** The page to choose a password, filled in wrongly in every way and then rightly. */
final class ChoosingPage {

    private static final String PAGE = "/account/password";

    private ChoosingPage() {}

    static void isFilledIn(Browser who, String once, String chosen) {
        assertThat(to(who.get("/"))).as("first of all").endsWith(PAGE);
        assertThat(who.get(PAGE).body()).contains("一次性口令", "for=\"current\"", "name=\"_csrf\"");
        assertThat(who.get(PAGE, "Accept-Language", "en").body()).contains("Choose another password");
        assertThat(who.post(PAGE, "application/x-www-form-urlencoded", "current=" + once)
                        .statusCode())
                .as("without the form's token")
                .isEqualTo(403);
        refuses(filledIn(who, "wrong", chosen, chosen), "id=\"about-current\"");
        refuses(filledIn(who, once, "too-short", "too-short"), "十二");
        refuses(filledIn(who, once, chosen, chosen + "x"), "id=\"about-again\"");
        assertThat(to(filledIn(who, once, chosen, chosen))).endsWith("/login?changed");
        assertThat(who.get("/login?changed").body()).contains("口令已修改");
        assertThat(to(who.get(PAGE))).as("the session has ended").endsWith("/login");
    }

    private static HttpResponse<String> filledIn(Browser who, String current, String fresh, String again) {
        return who.fillIn(PAGE, PAGE, "current=" + current + "&fresh=" + fresh + "&again=" + again);
    }

    private static void refuses(HttpResponse<String> page, String words) {
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains(words, "aria-invalid=\"true\"");
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
