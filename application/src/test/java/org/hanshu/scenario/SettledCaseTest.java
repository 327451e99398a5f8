package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Both sides settle; what they promised is followed to its last day, and beyond. */
@RunningHanshu
@DisplayName("Both sides settle, and what they promised is followed")
class SettledCaseTest {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'HOTLINE_12351', 'externalNumber': '%s', 'receivedAt': '2026-11-10T07:12:00+08:00',
             'region': '440106', 'employer': {'name': '广州天河示例餐饮有限公司'},
             'complainant': {'anonymous': false, 'name': '陈小梅', 'phone': '19900000042'}, 'workersAffected': 1,
             'causes': ['UNPAID_WAGES'], 'claimedAmount': '8000.00', 'narrative': '拖欠工资8000元。'}""";

    @LocalServerPort
    int port;

    private Office officer;
    private Office head;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        head = officer.as("head.gz");
    }

    @Test
    void isRedOnceAPromiseIsBrokenAndClosedOnceItIsKept() {
        var path = accepted("SETTLED-1");
        var today = today();
        officer.post(path + "/propose-consultation", "{}").expect(200);
        var settled = officer.post(path + "/record-settlement", """
                {'terms': [{'claim': 1, 'amount': '8000.00', 'due': '%s'}], 'text': '公司分两次付清。'}""".formatted(today.plusDays(6)))
                .expect(200);
        var followed = officer.get(path, settled.thenRead()).expect(200);
        assertThat(followed.text("/status")).isEqualTo("HANDLING");
        assertThat(followed.text("/consultation/terms/0/light")).isEqualTo("GREEN");
        head.post(path + "/close", "{'reason': 'SETTLED_PERFORMED'}").expect(409);

        advanceTo(today.plusDays(7));
        var late = officer.get(path).expect(200);
        assertThat(late.text("/light")).isEqualTo("RED");
        assertThat(late.text("/consultation/terms/0/light")).isEqualTo("RED");
        assertThat(taskOf(path, "CHECK_SETTLEMENT_TERM").at("/light").asString())
                .isEqualTo("RED");

        officer.post(path + "/record-performance", """
                {'n': 1, 'amount': '5000.00', 'basis': 'BANK_RECORD', 'performedOn': '%s'}""".formatted(today)).expect(200);
        var kept =
                officer.post(path + "/record-performance", """
                {'n': 1, 'basis': 'WORKER_CONFIRMED', 'performedOn': '%s'}""".formatted(today)).expect(200);
        var done = officer.get(path, kept.thenRead()).expect(200);
        assertThat(done.text("/consultation/terms/0/paid")).isEqualTo("8000.00");
        assertThat(done.text("/light")).isEqualTo("GREY");
        head.post(path + "/close", "{'reason': 'SETTLED_PERFORMED', 'text': '已付清。'}")
                .expect(200);
    }

    @Test
    void goesOnWhereItStoodWhenTheyDoNotAgree() {
        var path = accepted("SETTLED-2");
        officer.post(path + "/propose-consultation", "{'claimants': [1], 'respondents': [1], 'text': '双方到场。'}")
                .expect(200);
        officer.post(path + "/consultation-failed", "{'reason': '公司不同意。'}").expect(200);
        var failed =
                officer.post(path + "/consultation-failed", "{'reason': '再次。'}").expect(409);
        assertThat(failed.text("/detail")).contains("propose-consultation");
    }

    @Test
    void lapsesWithTheInformationThatNeverCame() {
        var path = filed("SETTLED-3");
        var asked = officer.post(path + "/request-information", "{'text': '请补充劳动合同。'}")
                .expect(200);
        var due = officer.get(path, asked.thenRead()).expect(200).body().at("/deadlines");
        advanceTo(LocalDate.parse(last(due).at("/due/date").asString()).plusDays(1));
        var lapsed = officer.get(path).expect(200);
        assertThat(lapsed.text("/status")).isEqualTo("LAPSED");
        assertThat(lapsed.text("/closedWith")).isEqualTo("LAPSED");
        assertThat(lapsed.text("/light")).isEqualTo("GREY");
    }

    private String filed(String number) {
        return "/api/v1/cases/"
                + officer.post("/api/v1/cases", COMPLAINT.formatted(number))
                        .expect(201)
                        .text("/id");
    }

    private String accepted(String number) {
        var path = filed(number);
        officer.post(path + "/accept", "{}").expect(200);
        return path;
    }

    private LocalDate today() {
        return LocalDate.parse(
                officer.get("/api/v1/training/clock").expect(200).text("/now").substring(0, 10));
    }

    private void advanceTo(LocalDate day) {
        officer.post("/api/v1/training/clock", "{'advanceTo': '%sT09:30:00+08:00'}".formatted(day))
                .expect(200);
    }

    private JsonNode taskOf(String path, String kind) {
        var tasks = officer.get("/api/v1/worklist?limit=500").expect(200).body().at("/items");
        return StreamSupport.stream(tasks.spliterator(), false)
                .filter(task -> task.at("/href").asString().equals(path)
                        && task.at("/kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode last(JsonNode list) {
        return list.get(list.size() - 1);
    }
}
