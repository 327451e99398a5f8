package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.scenario.RelatedCasesDesk.about;
import static org.hanshu.scenario.RelatedCasesDesk.path;

import java.util.UUID;
import org.hanshu.support.Office;
import org.hanshu.support.Office.Answer;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A complaint against two firms of which one turns out to be another matter. */
@RunningHanshu
class SplitCaseTest {

    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'respondents': [{'name': '广州示例装饰有限公司'}, {'role': 'SUBCONTRACTOR', 'name': '广州示例劳务第52有限公司'}],
             'claimants': [{'name': '赵一', 'phone': '19912360001'}, {'name': '赵二', 'phone': '19912360002'},
                           {'name': '赵三', 'phone': '19912360003'}],
             'claims': [{'cause': 'UNPAID_WAGES', 'amount': '30000.00', 'claimants': [1, 2], 'respondents': [1]},
                        {'cause': 'SOCIAL_INSURANCE', 'claimants': [1], 'respondents': [1]},
                        {'cause': 'OCCUPATIONAL_INJURY', 'claimants': [2, 3], 'respondents': [2]}],
             'workersAffected': 3, 'mayBeNamedTo': ['EMPLOYER'], 'narrative': '拖欠工资，一人受伤。'}""";

    @LocalServerPort
    private int port;

    private Office officer;
    private Office head;
    private String path;

    @BeforeEach
    void investigate() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        head = officer.as("head.gz");
        path = path(officer.post("/api/v1/cases", COMPLAINT).expect(201).text("/id"));
        officer.post(path + "/accept", "{}").expect(200);
        head.post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
    }

    @Test
    @DisplayName("a claim that is another matter becomes a case of its own, where its time limits run on")
    void becomesTwo() {
        var split = split("'claims': [3]").expect(201);
        var there = path(split.text("/id"));
        assertThat(split.response().headers().firstValue("Location")).hasValue(there);
        var old = officer.get(path, split.thenRead()).expect(200);
        var fresh = officer.get(there, split.thenRead()).expect(200);

        assertThat(old.body().at("/claims")).hasSize(3);
        assertThat(old.text("/claims/2/movedTo")).isEqualTo(split.text("/caseNumber"));
        assertThat(old.body().at("/claims/0/movedTo").isNull()).isTrue();
        assertThat(old.text("/claimants/2/movedTo")).isEqualTo(split.text("/caseNumber"));
        assertThat(old.body().at("/claimants/1/movedTo").isNull())
                .as("still claims wages here")
                .isTrue();
        assertThat(old.text("/respondents/1/movedTo")).isEqualTo(split.text("/caseNumber"));
        assertThat(old.body().at("/workersAffected").asInt()).isEqualTo(2);
        assertThat(old.body().at("/causes").toString()).doesNotContain("OCCUPATIONAL_INJURY");
        assertThat(path(old.text("/splitInto/0/id"))).isEqualTo(there);

        assertThat(fresh.text("/status")).isEqualTo("INVESTIGATING");
        assertThat(fresh.text("/links/0/relation")).isEqualTo("SPLIT_FROM");
        assertThat(path(fresh.text("/links/0/id"))).isEqualTo(path);
        assertThat(fresh.body().at("/claims")).hasSize(1);
        assertThat(fresh.body().at("/claims/0/n").asInt()).isEqualTo(1);
        assertThat(fresh.body().at("/claims/0/claimants").toString()).isEqualTo("[1,2]");
        assertThat(fresh.text("/claimants/0/name")).isEqualTo("赵二");
        assertThat(fresh.text("/claimants/0/consents/0/towards")).isEqualTo("EMPLOYER");
        assertThat(fresh.text("/respondents/0/name")).isEqualTo("广州示例劳务第52有限公司");
        assertThat(fresh.body().at("/supervisors")).hasSize(2);
        assertThat(due(fresh, "investigation")).isEqualTo(due(old, "investigation"));
        assertThat(officer.get(path + "/timeline?limit=500", split.thenRead())
                        .expect(200)
                        .response()
                        .body())
                .contains("诉求3分出另案办理：" + split.text("/caseNumber"));
        assertThat(officer.get("/api/v1/cases?cause=OCCUPATIONAL_INJURY&limit=500", split.thenRead())
                        .expect(200)
                        .response()
                        .body())
                .contains(split.text("/id"))
                .doesNotContain(old.text("/id"));
    }

    @Test
    @DisplayName("what went is decided there, and what stayed here")
    void isDecidedWhereItIs() {
        var there = path(split("'claims': [3]").expect(201).text("/id"));
        var wrong = head.post(path + "/conclude", "{'findings': [{'n': 3, 'finding': 'VIOLATION'}], 'text': '属实'}")
                .expect(409);
        assertThat(wrong.text("/type")).contains("went-to-another-case");
        head.post(path + "/withdraw", "{'claimants': [3], 'reason': '误报'}").expect(409);
        var concluded = head.post(path + "/conclude", "{'finding': 'VIOLATION', 'text': '属实'}")
                .expect(200);
        var old = officer.get(path, concluded.thenRead()).expect(200);
        assertThat(old.text("/claims/0/finding")).isEqualTo("VIOLATION");
        assertThat(old.body().at("/claims/2/finding").isNull()).isTrue();
        head.post(there + "/conclude", "{'finding': 'UNCLEAR', 'text': '待查'}").expect(200);
    }

    @Test
    @DisplayName("claimants go with what they alone claim, and a split can be undone by a merge")
    void goesAndComesBack() {
        var split = split("'claimants': [1]").expect(201);
        var fresh = officer.get(path(split.text("/id")), split.thenRead()).expect(200);
        assertThat(fresh.body().at("/claims")).hasSize(1);
        assertThat(fresh.text("/claims/0/cause")).isEqualTo("SOCIAL_INSURANCE");
        var back = head.post(path(split.text("/id")) + "/merge", about("into", path, ""))
                .expect(200);
        var old = officer.get(path, back.thenRead()).expect(200);
        assertThat(old.body().at("/claims")).hasSize(4);
        assertThat(old.body().at("/claimants")).hasSize(4);
        assertThat(old.text("/claimants/3/name")).isEqualTo("赵一");
        assertThat(old.body().at("/claims/3/respondents").toString()).isEqualTo("[1]");
    }

    @Test
    @DisplayName("a split takes something that is there, leaves something, and is the head's")
    void takesSomethingAndLeavesSomething() {
        split("'claims': [7]").expect(400);
        split("'claims': []").expect(400);
        split("'claimants': [3]").expect(400);
        assertThat(split("'claims': [1, 2, 3]").expect(409).text("/type")).contains("a-split-leaves-claims");
        officer.post(path + "/split", "{'claims': [3], 'reason': '另案'}").expect(403);
        officer.as("head.sn")
                .post(path + "/split", "{'claims': [3], 'reason': '另案'}")
                .expect(404);
        officer.post(path + "/letters", """
                {'kind': 'PROMPT', 'facts': '拖欠工资。', 'legalBasis': ['工会法'],
                 'demands': [{'problem': '拖欠工资', 'demand': '付清'}]}""").expect(201);
        assertThat(split("'claims': [3]").expect(409).text("/type")).contains("children-stay-with-their-case");
        head.post(path + "/conclude", "{'finding': 'VIOLATION', 'text': '属实'}").expect(200);
        assertThat(split("'claims': [3]").expect(409).text("/detail")).contains("已作出结论", "link");
    }

    @Test
    @DisplayName("a split that was asked for once and sent again is done once")
    void isSplitOnce() {
        var key = UUID.randomUUID().toString();
        var body = "{'claims': [3], 'reason': '另案'}";
        var first = head.post(path + "/split", body, "Idempotency-Key", key).expect(201);
        var again = head.post(path + "/split", body, "Idempotency-Key", key).expect(201);
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(officer.get(path, again.thenRead()).expect(200).body().at("/splitInto"))
                .hasSize(1);
    }

    @Test
    @DisplayName("others investigate in the place of one who must not, also after the conclusion")
    void isInvestigatedByOthers() {
        head.post(path + "/reassign", "{'supervisors': ['officer.gz', 'officer2.gz'], 'reason': '无'}")
                .expect(409);
        head.post(path + "/reassign", "{'supervisors': ['officer.gz'], 'reason': '回避'}")
                .expect(400);
        head.post(path + "/reassign", "{'supervisors': ['officer.gz', 'head.gz']}")
                .expect(400);
        officer.post(path + "/reassign", "{'supervisors': ['officer.gz', 'head.gz'], 'reason': '回避'}")
                .expect(403);
        var changed = head.post(path + "/reassign", "{'supervisors': ['officer.gz', 'head.gz'], 'reason': '张某回避。'}")
                .expect(200);
        var dossier = officer.get(path, changed.thenRead()).expect(200);
        assertThat(dossier.text("/status")).isEqualTo("INVESTIGATING");
        assertThat(dossier.text("/supervisors/1/account")).isEqualTo("head.gz");
        assertThat(dossier.body().at("/remarks").toString()).contains("REASSIGNED", "张某回避。");
        head.post(path + "/conclude", "{'finding': 'VIOLATION', 'text': '属实'}").expect(200);
        var later = head.post(path + "/reassign", "{'supervisors': ['officer2.gz', 'head.gz'], 'reason': '轮换'}")
                .expect(200);
        assertThat(officer.get(path, later.thenRead()).expect(200).text("/status"))
                .isEqualTo("CONCLUDED");
        assertThat(officer.get(path + "/timeline?limit=500", later.thenRead())
                        .expect(200)
                        .response()
                        .body())
                .contains("改派监督员officer2.gz、head.gz。");
    }

    private Answer split(String what) {
        return head.post(path + "/split", "{" + what + ", 'reason': '另一事由。'}");
    }

    private static String due(Answer dossier, String clock) {
        for (JsonNode each : dossier.body().at("/deadlines")) {
            if (each.at("/name").asString().equals(clock)) {
                return each.at("/due/date").asString();
            }
        }
        throw new AssertionError("no " + clock + " in " + dossier.body().at("/deadlines"));
    }
}
