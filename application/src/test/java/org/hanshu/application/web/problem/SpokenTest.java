package org.hanshu.application.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.vocabulary.LetterStatus;
import org.junit.jupiter.api.Test;

class SpokenTest {

    @Test
    void callsUnionsByTheirNames() {
        assertThat(said(Languages.CHINESE, "case.only-its-owner-works-on-it", Map.of("owner", "gz-union")))
                .isEqualTo("本案由承办单位（广州市总工会）办理，您只能查看。");
        assertThat(said(Locale.ENGLISH, "case.only-its-owner-works-on-it", Map.of("owner", "gz-union")))
                .contains("(Guangzhou Federation of Trade Unions)");
        assertThat(said(Languages.CHINESE, "letter.issuer-is-a-union", Map.of("issuer", "nobody")))
                .contains("“nobody”");
    }

    @Test
    void callsRolesByTheirWords() {
        var roles = Map.of("role", "OFFICER", "roles", "HEAD, CLERK");
        assertThat(said(Languages.CHINESE, "shared.not-allowed", roles))
                .isEqualTo("您的身份（劳动法律监督员）不能办理此事；可以办理的身份：监督委员会负责人、热线受理员。");
        assertThat(said(Locale.ENGLISH, "shared.not-allowed", roles))
                .contains("(labour-law supervisor)", "head of the supervision committee, hotline clerk");
    }

    @Test
    void saysHowItStandsInWords() {
        var letter = Map.of("state", "ISSUED", "allowed", "-");
        assertThat(said(Languages.CHINESE, "letter.not-in-this-state", letter)).contains(LetterStatus.ISSUED.zh());
        assertThat(said(Locale.ENGLISH, "letter.not-in-this-state", letter)).contains(LetterStatus.ISSUED.en());
        assertThat(said(Languages.CHINESE, "import.no-longer-running", Map.of("state", "DONE")))
                .contains("DONE");
    }

    @Test
    void saysWithTheNamesOfUnionsTheIdsThatAreTyped() {
        var unions = Map.of("unions", "gz-tianhe, sn-union");
        assertThat(said(Languages.CHINESE, "case.handed-to-another-union", unions))
                .endsWith("gz-tianhe 广州市天河区总工会、sn-union 陕西省总工会。");
    }

    private static String said(Locale locale, String code, Map<String, String> arguments) {
        return Words.say(locale, code, arguments);
    }
}
