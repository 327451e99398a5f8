package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hanshu.support.Office;
import org.hanshu.support.Office.Answer;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A mediator brings both sides together; what they agree on is signed, sealed and kept, or is not. */
@RunningHanshu
@DisplayName("A case is mediated")
class MediatedCaseTest {

    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例调解餐饮有限公司'},
             'complainant': {'anonymous': false, 'name': '陈小梅', 'phone': '19900000088'}, 'workersAffected': 1,
             'causes': ['UNPAID_WAGES'], 'claimedAmount': '8000.00', 'narrative': '拖欠工资8000元。'}""";
    private static final String NOTES = "单位私下表示最多可付全部工资";

    @LocalServerPort
    int port;

    private Office officer;
    private Office head;
    private Office mediator;
    private String path = "";

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        head = officer.as("head.gz");
        mediator = officer.as("mediator.gz");
        accept();
    }

    private void accept() {
        path = "/api/v1/cases/"
                + officer.post("/api/v1/cases", COMPLAINT).expect(201).text("/id");
        officer.post(path + "/accept", "{}").expect(200);
        head.post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
    }

    @Test
    @DisplayName("from the application to the last payment, and closed as performed")
    void isMediatedAndPerformed() {
        var mediation = opened("UNION");
        mediated(mediation);
        agreed(mediation, today().plusDays(9));
        head.post(path + "/close", "{'reason': 'MEDIATED_PERFORMED'}").expect(409);

        officer.post(mediation + "/perform", "{'n': 1, 'basis': 'DOCUMENT'}").expect(400);
        officer.post(mediation + "/perform", "{'n': 1, 'amount': '3000.00', 'basis': 'BANK_RECORD'}")
                .expect(200);
        assertThat(officer.get(mediation).expect(200).text("/agreement/terms/0/paid"))
                .isEqualTo("3000.00");
        officer.post(mediation + "/perform", "{'n': 1, 'basis': 'WORKER_CONFIRMED'}")
                .expect(200);
        var done = officer.get(mediation).expect(200);
        assertThat(done.text("/status")).isEqualTo("PERFORMED");
        assertThat(done.text("/light")).isEqualTo("GREY");
        assertThat(childOf(mediation).at("/status").asString()).isEqualTo("PERFORMED");
        head.post(path + "/close", "{'reason': 'MEDIATED_PERFORMED', 'text': '已付清。'}")
                .expect(200);
    }

    /** Sessions are held; what was said in them is the mediator's alone. */
    private void mediated(String mediation) {
        var session = mediator.post(
                        mediation + "/schedule-session", "{'startsAt': '2027-02-01T09:00:00+08:00', 'place': '区总工会'}")
                .expect(200);
        assertThat(session.body().at("/session").asInt()).isEqualTo(1);
        officer.post(
                        mediation + "/move-session",
                        "{'n': 1, 'startsAt': '2027-02-02T09:00:00+08:00', 'reason': '单位请求改期'}")
                .expect(200);
        officer.post(mediation + "/record-session", "{'n': 1}").expect(403);
        mediator.post(mediation + "/record-session", "{'n': 1, 'notes': '%s'}".formatted(NOTES))
                .expect(200);
        mediator.post(mediation + "/record-session", "{'n': 1}").expect(409);
        mediator.post(mediation + "/record-session", "{'n': 2}").expect(400);

        assertThat(mediator.get(mediation).expect(200).text("/sessions/0/notes"))
                .isEqualTo(NOTES);
        var read = officer.get(mediation).expect(200);
        assertThat(read.text("/sessions/0/place")).isEqualTo("区总工会");
        assertThat(read.response().body()).doesNotContain(NOTES);
        assertThat(officer.as("auditor").get(mediation).expect(200).response().body())
                .doesNotContain(NOTES)
                .doesNotContain("陈小梅");
        assertThat(timeline())
                .contains("第1次调解会")
                .contains("mediation.session-recorded")
                .doesNotContain(NOTES);
    }

    private void agreed(String mediation, LocalDate due) {
        mediator.post(mediation + "/draft-agreement", """
                {'terms': [{'claim': 1, 'amount': '8000.00', 'due': '%s'}], 'text': '一次付清。'}""".formatted(due)).expect(200);
        officer.post(mediation + "/seal", "{}").expect(409);
        officer.post(mediation + "/sign", "{'party': 'CLAIMANT'}").expect(200);
        officer.post(mediation + "/sign", "{'party': 'CLAIMANT'}").expect(409);
        mediator.post(mediation + "/sign", "{'party': 'RESPONDENT'}").expect(200);
        officer.post(mediation + "/mediator-sign", "{}").expect(403);
        mediator.post(mediation + "/mediator-sign", "{}").expect(200);
        assertThat(officer.get(mediation).expect(200).text("/status")).isEqualTo("AGREED");
        officer.post(mediation + "/seal", "{'sealedOn': '1999-01-01'}").expect(400);
        officer.post(mediation + "/seal", "{}").expect(200);
        var sealed = officer.get(mediation).expect(200);
        assertThat(sealed.text("/status")).isEqualTo("EFFECTIVE");
        assertThat(names(sealed, "/deadlines", "/name"))
                .contains("arbitral-review", "judicial-confirmation", "performance-1");
    }

    @Test
    @DisplayName("with the consent of both, by somebody who does not investigate it")
    void needsConsentAndANeutralMediator() {
        var mediation = applied("UNION");
        mediator.get(mediation).expect(404);
        var early = officer.post(mediation + "/open", "{'mediators': ['mediator.gz']}")
                .expect(409);
        assertThat(early.text("/detail")).contains("RESPONDENT 1");
        officer.post(mediation + "/consent", "{'party': 'RESPONDENT', 'n': 7}").expect(400);
        officer.post(mediation + "/consent", "{'party': 'RESPONDENT'}").expect(200);
        officer.post(mediation + "/open", "{'mediators': ['officer2.gz']}").expect(409);
        officer.post(mediation + "/open", "{'mediators': ['lawyer.gz']}").expect(400);
        officer.post(mediation + "/open", "{'mediators': ['mediator.gz']}").expect(200);

        var read = mediator.get(mediation).expect(200);
        assertThat(names(read, "/parties", "/name")).containsExactly("陈小梅", "广州天河示例调解餐饮有限公司");
        assertThat(names(read, "/parties", "/consent")).containsExactly("APPLIED", "GIVEN");
        assertThat(names(mediator.get("/api/v1/mediations?limit=500").expect(200), "/items", "/id"))
                .contains(read.text("/id"));
        assertThat(find(mediator.get("/api/v1/worklist?limit=500").expect(200), "/items", "/href", mediation)
                        .at("/kind")
                        .asString())
                .isEqualTo("MEDIATE");
        mediator.get(path).expect(404);
        officer.as("officer.sn").get(mediation).expect(404);
        mediator.post(mediation + "/fail", "{'reason': '分歧过大'}").expect(200);
        assertThat(childOf(mediation).at("/status").asString()).isEqualTo("FAILED");
        var over = mediator.post(mediation + "/fail", "{'reason': '再次'}").expect(409);
        assertThat(over.text("/detail")).contains("调解不成");
    }

    @Test
    @DisplayName("ends with one clear refusal, and with silence")
    void endsWithoutConsent() {
        var refused = applied("UNION");
        officer.post(refused + "/ask-consent", "{}").expect(200);
        officer.post(refused + "/refuse-consent", "{'party': 'RESPONDENT', 'text': '不接受调解'}")
                .expect(200);
        var read = officer.get(refused).expect(200);
        assertThat(read.text("/status")).isEqualTo("REFUSED");
        assertThat(read.text("/refusal/text")).isEqualTo("不接受调解");
        assertThat(read.text("/refusal/toTell/0/party")).isEqualTo("CLAIMANT");
        assertThat(childOf(refused).at("/status").asString()).isEqualTo("REFUSED");

        var silent = applied("UNION");
        officer.post(silent + "/ask-consent", "{}").expect(200);
        passes(silent, "mediation-consent");
        var unheard = officer.get(silent).expect(200);
        assertThat(unheard.text("/status")).isEqualTo("REFUSED");
        assertThat(unheard.text("/parties/1/consent")).isEqualTo("SILENT");
        officer.post(silent + "/consent", "{'party': 'RESPONDENT'}").expect(409);
        head.post(path + "/close", "{'reason': 'MEDIATED_PERFORMED'}").expect(409);
    }

    @Test
    @DisplayName("goes on after fifteen days, but not in the court's route, save with the consent of both")
    void isOverInTheCourtsRouteOnly() {
        assertThat(task(applied("COURT_ORDINARY")).at("/kind").asString()).isEqualTo("FOLLOW_MEDIATION");
        accept();
        var union = opened("UNION");
        assertThat(officer.post(path + "/mediations", "{'route': 'COURT_SUMMARY'}")
                        .expect(409)
                        .text("/type"))
                .endsWith("case.mediated-once-at-a-time");
        accept();
        var longer = opened("COURT_ORDINARY");
        accept();
        var court = opened("COURT_SUMMARY");
        var before = deadline(longer, "mediation-term");
        var both = "{'by': [{'party': 'CLAIMANT'}, {'party': 'RESPONDENT'}], 'reason': '双方同意延长'}";
        mediator.post(longer + "/extend", both).expect(200);
        mediator.post(longer + "/extend", both).expect(409);
        assertThat(deadline(longer, "mediation-term")).isAfter(before.plusDays(29));
        passes(union, "mediation-term");
        var going = officer.get(union).expect(200);
        assertThat(going.text("/status")).isEqualTo("OPEN");
        assertThat(going.text("/opensNow/0")).isEqualTo("ARBITRATE");
        assertThat(going.text("/light")).isEqualTo("RED");
        assertThat(officer.get(court).expect(200).text("/status")).isEqualTo("EXPIRED");
        assertThat(childOf(court).at("/status").asString()).isEqualTo("EXPIRED");
        assertThat(officer.get(longer).expect(200).text("/status")).isEqualTo("OPEN");
        mediator.post(union + "/fail", "{'reason': '期满未达成'}").expect(200);
    }

    @Test
    @DisplayName("is red once a promised day is missed, breached once a person says so, and kept in the end")
    void isBreachedAfterAMissedDay() {
        var mediation = opened("UNION");
        agreed(mediation, today().plusDays(3));
        officer.post(mediation + "/breach", "{'text': '未付'}").expect(409);
        passes(mediation, "performance-1");
        assertThat(officer.get(mediation).expect(200).text("/light")).isEqualTo("RED");
        assertThat(officer.get(path).expect(200).text("/light")).isEqualTo("RED");
        assertThat(task(mediation).at("/light").asString()).isEqualTo("RED");

        officer.post(mediation + "/breach", "{'text': '到期分文未付'}").expect(200);
        var breached = officer.get(mediation).expect(200);
        assertThat(breached.text("/status")).isEqualTo("BREACHED");
        assertThat(names(breached, "/remedies", "/remedy"))
                .containsExactly("PAYMENT_ORDER", "ARBITRATE", "SUE_DIRECTLY");
        assertThat(breached.text("/light")).isEqualTo("GREY");
        assertThat(childOf(mediation).at("/status").asString()).isEqualTo("BREACHED");
        assertThat(timeline()).contains("申请支付令");
        head.post(path + "/close", "{'reason': 'MEDIATED_PERFORMED'}").expect(409);

        officer.post(mediation + "/payment-order", "{'effective': false}").expect(200);
        officer.post(mediation + "/payment-order", "{'effective': true}").expect(409);
        assertThat(names(officer.get(mediation).expect(200), "/remedies", "/remedy"))
                .containsExactly("ARBITRATE", "SUE_DIRECTLY");
        officer.post(mediation + "/perform", "{'n': 1, 'basis': 'BANK_RECORD', 'text': '违约后补付'}")
                .expect(200);
        assertThat(officer.get(mediation).expect(200).text("/status")).isEqualTo("PERFORMED");
        assertThat(childOf(mediation).at("/status").asString()).isEqualTo("PERFORMED");
        head.post(path + "/close", "{'reason': 'MEDIATED_PERFORMED', 'text': '已补付。'}")
                .expect(200);
    }

    @Test
    @DisplayName("is executed where a court confirmed it")
    void isExecutedOnceConfirmed() {
        var mediation = opened("PEOPLES_COMMITTEE");
        agreed(mediation, today());
        officer.post(mediation + "/apply-review", "{'kind': 'JUDICIAL_CONFIRMATION'}")
                .expect(200);
        officer.post(mediation + "/review-result", """
                {'kind': 'JUDICIAL_CONFIRMATION', 'granted': true, 'number': '穗天法确1号'}""").expect(200);
        passes(mediation, "performance-1");
        officer.post(mediation + "/breach", "{'terms': [1], 'text': '未付'}").expect(200);
        assertThat(names(officer.get(mediation).expect(200), "/remedies", "/remedy"))
                .containsExactly("EXECUTE");
    }

    private String applied(String route) {
        var id = officer.post(path + "/mediations", "{'route': '%s'}".formatted(route))
                .expect(201)
                .text("/id");
        return "/api/v1/mediations/" + id;
    }

    private String opened(String route) {
        var mediation = applied(route);
        officer.post(mediation + "/consent", "{'party': 'RESPONDENT'}").expect(200);
        officer.post(mediation + "/open", "{'mediators': ['mediator.gz']}").expect(200);
        return mediation;
    }

    private JsonNode childOf(String mediation) {
        return find(officer.get(path).expect(200), "/children", "/id", mediation.replaceFirst(".*/", ""));
    }

    private JsonNode task(String mediation) {
        return find(officer.get("/api/v1/worklist?limit=500").expect(200), "/items", "/href", mediation);
    }

    /** The day after the last one of this time limit comes. */
    private void passes(String mediation, String clock) {
        var day = deadline(mediation, clock).plusDays(1);
        officer.post("/api/v1/training/clock", "{'advanceTo': '%sT09:30:00+08:00'}".formatted(day))
                .expect(200);
    }

    private LocalDate deadline(String mediation, String clock) {
        var found = find(officer.get(mediation).expect(200), "/deadlines", "/name", clock);
        return LocalDate.parse(found.at("/due/date").asString());
    }

    private LocalDate today() {
        return LocalDate.parse(
                officer.get("/api/v1/training/clock").expect(200).text("/now").substring(0, 10));
    }

    private String timeline() {
        return officer.get(path + "/timeline?limit=500").expect(200).response().body();
    }

    private static JsonNode find(Answer answer, String list, String field, String value) {
        return StreamSupport.stream(answer.body().at(list).spliterator(), false)
                .filter(each -> each.at(field).asString().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(value + " in " + answer.response().body()));
    }

    private static List<String> names(Answer answer, String list, String field) {
        return StreamSupport.stream(answer.body().at(list).spliterator(), false)
                .map(each -> each.at(field).asString())
                .toList();
    }
}
