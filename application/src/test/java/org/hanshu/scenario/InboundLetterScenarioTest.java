package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a procuratorate asked of an employer, as the union that has a copy follows it. */
@RunningHanshu
@DisplayName("A 检察建议书 of which the union has a copy")
class InboundLetterScenarioTest {

    @LocalServerPort
    int port;

    private Office officer;
    private LetterDesk desk;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        desk = new LetterDesk(officer);
    }

    @Test
    @DisplayName("is late after two months, followed, answered and closed, and stands in its case's timeline")
    void isFollowed() {
        var path = desk.acceptedCase();
        var caseId = path.substring(path.lastIndexOf('/') + 1);
        var letter = "/api/v1/inbound-letters/"
                + officer.post("/api/v1/inbound-letters", """
                {'kind': 'PROCURATORIAL_RECOMMENDATION', 'from': '天河区人民检察院', 'number': '穗天检建〔2026〕9号',
                 'addressee': '广州天河示例运物流第37有限公司', 'dated': '%s', 'cases': ['%s'], 'summary': '整改运费支付。'}""".formatted(desk.today(), caseId))
                        .expect(201)
                        .text("/id");
        var read = officer.get(letter).expect(200);
        assertThat(read.text("/status")).isEqualTo("RECEIVED");
        assertThat(read.text("/summary")).isEqualTo("整改运费支付。");
        var due = LocalDate.parse(read.text("/answerDue/date"));
        assertThat(due).isAfterOrEqualTo(desk.today().plusMonths(2));

        desk.waitUntil(due.plusDays(1));
        assertThat(officer.get(letter).expect(200).text("/light")).isEqualTo("RED");
        officer.post(letter + "/follow", "{'text': '已走访单位。'}").expect(200);
        officer.post(letter + "/answer", "{'answeredOn': '%s', 'text': '已整改。'}".formatted(desk.today()))
                .expect(200);
        officer.post(letter + "/answer", "{'answeredOn': '%s'}".formatted(desk.today()))
                .expect(409);
        officer.post(letter + "/close", "{'text': '单位已按月支付。'}").expect(200);
        var closed = officer.get(letter).expect(200);
        assertThat(closed.text("/status")).isEqualTo("CLOSED");
        assertThat(closed.text("/followUps/0")).isEqualTo("已走访单位。");
        assertThat(closed.text("/light")).isEqualTo("GREY");
        assertThat(officer.get(path + "/timeline?limit=500")
                        .expect(200)
                        .response()
                        .body())
                .contains("收到检察建议书穗天检建〔2026〕9号", "来文办结。");
        officer.as("officer.sn").get(letter).expect(404);
    }

    @Test
    @DisplayName("is about cases that the sender may work on")
    void isAboutKnownCases() {
        officer.post("/api/v1/inbound-letters", """
                {'kind': 'JUDICIAL_RECOMMENDATION', 'from': '法院', 'number': '1号', 'addressee': '某公司',
                 'dated': '2026-11-01', 'cases': ['0190b6ee-0000-7000-8000-000000000001'], 'summary': '规范用工'}""").expect(404);
    }

    @Test
    @DisplayName("shows a sole trader's name to the union alone")
    void isToASoleTrader() {
        var letter = "/api/v1/inbound-letters/"
                + officer.post("/api/v1/inbound-letters", """
                {'kind': 'JUDICIAL_RECOMMENDATION', 'from': '法院', 'number': '2号', 'addressee': '张三春',
                 'addresseeKind': 'SOLE_TRADER', 'dated': '2026-11-01', 'summary': '规范用工'}""").expect(201).text("/id");
        assertThat(officer.get(letter).expect(200).text("/addressee")).isEqualTo("张三春");
        assertThat(officer.as("auditor").get(letter).expect(200).response().body())
                .doesNotContain("张三春");
    }
}
