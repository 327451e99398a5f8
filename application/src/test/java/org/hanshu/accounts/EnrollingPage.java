package org.hanshu.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.hanshu.web.Browser;

/** The page to enrol a second factor, filled in wrongly and then rightly. */
final class EnrollingPage {

    private static final String PAGE = "/account/second-factor";
    private static final String CONFIRM = PAGE + "/confirm";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern SECRET = Pattern.compile("((?:[A-Z2-7]{4} ){7}[A-Z2-7]{4})<");
    private static final Pattern RECOVERY = Pattern.compile("((?:[A-Z2-7]{4} ){3}[A-Z2-7]{4})<");

    private EnrollingPage() {}

    /** @param shown the code that was confirmed, and holds no more */
    record Enrolled(Telephone telephone, String shown, List<String> recovery) {}

    /** By somebody whose role needs one. */
    static Enrolled isFilledIn(Browser who) {
        assertThat(to(who.get("/"))).as("first of all").endsWith(PAGE);
        var opened = who.get(PAGE);
        assertThat(opened.body()).contains("须启用双因素验证", "开始登记", "name=\"_csrf\"").doesNotContain("otpauth");
        assertThat(opened.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(opened.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self'");
        assertThat(who.get(PAGE, "Accept-Language", "en").body()).contains("Enrol a second factor");
        assertThat(who.post(PAGE, FORM, "").statusCode())
                .as("without the form's token")
                .isEqualTo(403);
        var begun = who.fillIn(PAGE, PAGE, "").body();
        var secret = found(SECRET, begun).getFirst().replace(" ", "");
        assertThat(begun).contains("otpauth://totp/Hanshu:admin?secret=" + secret);
        var telephone = new Telephone(secret);
        for (var wrong : List.of(telephone.code(5), "12", "")) {
            var refused = who.fillIn(PAGE, CONFIRM, "code=" + wrong);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body())
                    .contains("id=\"about-code\"", "aria-invalid=\"true\"")
                    .doesNotContain(secret);
        }
        var shown = telephone.code(0);
        var enrolled = who.fillIn(PAGE, CONFIRM, "code=" + shown.substring(0, 3) + "+" + shown.substring(3));
        assertThat(enrolled.statusCode()).isEqualTo(200);
        var recovery = found(RECOVERY, enrolled.body());
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(to(who.get(PAGE))).as("the session has ended").endsWith("/login");
        return new Enrolled(telephone, shown, recovery);
    }

    static void saysThatThereIsOne(Browser who) {
        assertThat(who.get(PAGE).body()).contains("已登记双因素验证").doesNotContain("开始登记");
        assertThat(who.fillIn(PAGE, PAGE, "").statusCode()).isEqualTo(409);
    }

    private static List<String> found(Pattern what, String page) {
        return what.matcher(page).results().map(each -> each.group(1)).toList();
    }

    private static String to(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
