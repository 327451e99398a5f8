package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;

import java.util.List;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.command.shared.intake.ComplaintTold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class FormReadingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BASICS = "'channel':'WEB','region':'440106','narrative':'拖欠运费。',";
    private static final String EMPLOYER = "'employer':{'name':'某公司'},";
    private static final String WORKER = "'complainant':{'name':'周华涛','phone':'19900000001'},";
    private static final String CAUSES = "'causes':['UNPAID_WAGES','SOCIAL_INSURANCE'],";

    @Test
    void understandsTheShortForm() {
        var told = read(EMPLOYER + WORKER + CAUSES + "'claimedAmount':'100.00','externalNumber':' W1 '");
        assertThat(told.receivedAt()).isEqualTo(NOW);
        assertThat(told.references()).extracting("number").containsExactly("W1");
        assertThat(told.respondents()).extracting("field").containsExactly("employer");
        assertThat(told.claimants()).extracting("field").containsExactly("complainant");
        assertThat(told.claims()).extracting("claimants").containsOnly(List.of(1));
        assertThat(told.workersAffected()).isEqualTo(1);
    }

    @Test
    void understandsTheFullForm() {
        var told = read("""
                'kind':'TIP','filedBy':'TIPSTER','anonymous':true,
                'respondents':[{'n':1,'role':'GENERAL_CONTRACTOR','name':'总包'},{'kind':'UNKNOWN','role':'FOREMAN'}],
                'claimants':[{'phone':'19900000001'},{'phone':'19900000002'}],
                'claims':[{'cause':'UNPAID_WAGES','amount':'1.00','respondents':[2]},{'cause':'OTHER'}],
                'references':[{'scheme':'OA','number':'7'}]""");
        assertThat(told.kind()).isEqualTo(ApproachKind.TIP);
        assertThat(told.workersAffected()).isEqualTo(2);
        assertThat(told.claims()).extracting("respondents").containsExactly(List.of(2), List.of(1, 2));
        assertThat(told.claims()).extracting("claimants").containsOnly(List.of(1, 2));
    }

    @Test
    void letsAQuestionNameNobody() {
        var told = read("'kind':'CONSULTATION'");
        assertThat(told.respondents()).isEmpty();
        assertThat(told.claims()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            WC;            intake.is-required;              employer
            EC;            intake.is-required;              complainant
            EW;            intake.is-required;              causes
            """)
    void asksForWhatIsMissing(String parts, String code, String field) {
        refused(assembled(parts), code, field);
    }

    @Test
    void takesOneOfTheTwoForms() {
        refused(EMPLOYER + WORKER + CAUSES + "'respondents':[]", "intake.either-short-or-full", "respondents");
    }

    @Test
    void takesNoNameFromAnAnonymousCaller() {
        var caller = "'complainant':{'anonymous':true,'name':'周华涛'},";
        refused(EMPLOYER + caller + CAUSES, "intake.anonymous-tells-no-name", "complainant.name");
        refused(EMPLOYER + CAUSES + "'complainant':{'phone':'1'}", "intake.is-required", "complainant.name");
    }

    @Test
    void namesTheEntryOfAListThatIsWrong() {
        var twice = "'respondents':[{'name':'甲'},{'n':3,'name':'乙'}],";
        refused(twice + WORKER + CAUSES, "intake.number-is-its-place", "respondents[1].n");
        refused("'respondents':[{'name':' '}]," + WORKER + CAUSES, "intake.is-required", "respondents[0].name");
        var backwards = "'claims':[{'cause':'OTHER','from':'2026-02-02','to':'2026-02-01'}]";
        refused(EMPLOYER + WORKER + backwards, "intake.ends-before-it-begins", "claims[0].to");
    }

    @Test
    void knowsThatNobodyTellsWhatHasNotHappened() {
        refused(
                EMPLOYER + WORKER + CAUSES + "'occurredOn':'2026-11-24'",
                "intake.told-before-it-happened",
                "occurredOn");
    }

    private static String assembled(String parts) {
        var all = Map.of('E', EMPLOYER, 'W', WORKER, 'C', CAUSES);
        var body = new StringBuilder();
        parts.chars().forEach(part -> body.append(all.get((char) part)));
        return body.toString();
    }

    private static ComplaintTold read(String parts) {
        var json = "{" + BASICS + parts.strip();
        var closed = (json.endsWith(",") ? json.substring(0, json.length() - 1) : json) + "}";
        return FormReading.read(JSON.readValue(closed.replace('\'', '"'), ComplaintForm.class), NOW);
    }

    private static void refused(String parts, String code, String field) {
        assertThatThrownBy(() -> read(parts)).isInstanceOfSatisfying(RuleViolated.class, violated -> {
            assertThat(violated.refusal().code()).isEqualTo(code);
            assertThat(violated.refusal().kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(violated.refusal().arguments()).containsEntry("field", field);
        });
    }
}
