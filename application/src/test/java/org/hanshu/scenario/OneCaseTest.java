package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One case from the hotline's call to its closing: a silent employer, a late reply, money paid and checked. */
@RunningHanshu
class OneCaseTest {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'HOTLINE_12351', 'externalNumber': '%s', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例运物流第37有限公司', 'uscc': '91440106MA5F000369'},
             'complainant': {'anonymous': false, 'name': '周华涛', 'idNumber': '440106190805205018', 'phone': '19900000001',
                             'employmentForm': 'TRUCK_DRIVER'},
             'workersAffected': 1, 'causes': ['FREIGHT_DEFAULT'], 'claimedAmount': '59000.00',
             'narrative': '货主拖欠运费59000元,平台不处理投诉。', 'occurredOn': '2026-09-28'}""";

    private static final String LETTER = """
            {'kind': 'PROMPT', 'addressee': {'name': '广州天河示例运物流第37有限公司', 'uscc': '91440106MA5F000369'},
             'facts': '2026年9月28日起拖欠运费59000元。', 'legalBasis': ['中华人民共和国工会法第二十三条'],
             'demands': [{'problem': '拖欠运费', 'demand': '付清拖欠的运费', 'amount': '59000.00', 'persons': 1}]}""";

    @LocalServerPort
    int port;

    private Office clerk;
    private Office officer;
    private Office head;

    @BeforeEach
    void open() {
        clerk = new Office("http://localhost:" + port, "clerk.gz");
        officer = clerk.as("officer.gz");
        head = clerk.as("head.gz");
    }

    @Test
    void runsFromTheCallToTheClosing() {
        var caseId = clerk.post("/api/v1/cases", COMPLAINT.formatted("ONE-CASE-1"))
                .expect(201)
                .text("/id");
        var path = "/api/v1/cases/" + caseId;
        officer.post(path + "/accept", "{}").expect(200);
        head.post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
        head.post(path + "/conclude", "{'finding': 'VIOLATION', 'text': '拖欠属实。'}")
                .expect(200);

        var letter = "/api/v1/letters/" + serve(path);
        var due = officer.get(letter).expect(200).text("/replyDue/date");
        passDueDate(due);
        assertThat(officer.get(letter).expect(200).text("/status")).isEqualTo("OVERDUE");
        proposalIsDeclined(caseId);

        var dayAfter = java.time.LocalDate.parse(due).plusDays(1);
        officer.post(letter + "/reply", """
                {'stance': 'ACCEPT', 'text': '将于月底前付清。', 'receivedOn': '%s',
                 'demands': [{'n': 1, 'stance': 'ACCEPT', 'promisedOn': '%s', 'text': '月底前'}]}""".formatted(dayAfter, dayAfter.plusDays(10)))
                .expect(200);
        officer.post(
                        letter + "/demands/1/rectification",
                        "{'text': '已转账', 'amountPaid': '59000.00', 'doneOn': '%s'}".formatted(dayAfter))
                .expect(200);
        officer.post(letter + "/demands/1/verification", """
                {'outcome': 'VERIFIED', 'verifiedAmount': '59000.00', 'basis': 'BANK_RECORD',
                 'verifiers': ['officer.gz', 'officer2.gz'], 'text': '银行流水已核对。'}""").expect(200);
        officer.post(letter + "/assess", "{'outcome': 'SATISFIED', 'text': '整改完毕。'}")
                .expect(200);
        var closed = head.post(path + "/close", "{'reason': 'RECTIFIED', 'text': '运费已付清。'}")
                .expect(200);

        assertThat(officer.get(path, closed.thenRead()).expect(200).text("/status"))
                .isEqualTo("CLOSED");
        timelineTellsIt(path, closed.thenRead());
    }

    private String serve(String path) {
        var letterId = officer.post(path + "/letters", LETTER).expect(201).text("/id");
        var letter = "/api/v1/letters/" + letterId;
        officer.post(letter + "/approve", "{'text': '同意'}").expect(403);
        head.post(letter + "/approve", "{'text': '同意'}").expect(200);
        head.post(letter + "/issue", "{}").expect(200);
        var today =
                officer.get("/api/v1/training/clock").expect(200).text("/now").substring(0, 10);
        var served = officer.post(
                        letter + "/serve",
                        "{'method': 'IN_PERSON', 'servedOn': '%s', 'receivedBy': '前台'}".formatted(today))
                .expect(200);
        assertThat(served.text("/replyDue/why")).isNotEmpty();
        assertThat(officer.get(letter, served.thenRead()).expect(200).text("/number"))
                .matches("穗工劳监提〔\\d{4}〕\\d+号");
        return letterId;
    }

    private void passDueDate(String due) {
        var urged = LetterDesk.urgedUntil(officer, java.time.LocalDate.parse(due));
        var after = urged.plusDays(1) + "T09:00:00+08:00";
        clerk.post("/api/v1/training/clock", "{'advanceTo': '%s'}".formatted(after))
                .expect(200);
    }

    private void proposalIsDeclined(String caseId) {
        await().untilAsserted(() -> assertThat(officer.get("/api/v1/proposals?status=OPEN")
                        .expect(200)
                        .response()
                        .body())
                .contains(caseId));
        var open = officer.get("/api/v1/proposals?status=OPEN").body().at("/items");
        for (var proposal : open) {
            if (proposal.toString().contains(caseId)) {
                officer.post(
                                "/api/v1/proposals/" + proposal.at("/id").asString() + "/decline",
                                "{'reason': '单位已来电说明。'}")
                        .expect(200);
            }
        }
    }

    private void timelineTellsIt(String path, String... afterClosing) {
        var zh = officer.get(path + "/timeline?limit=500", afterClosing)
                .expect(200)
                .body()
                .at("/items");
        var en = officer.get(path + "/timeline?limit=500", "Accept-Language", "en")
                .expect(200)
                .body()
                .at("/items");
        assertThat(zh.size()).isGreaterThan(15).isEqualTo(en.size());
        for (var i = 0; i < zh.size(); i++) {
            assertThat(zh.get(i).at("/text").asString()).matches("(?s).*[\\u4e00-\\u9fff].*");
            assertThat(en.get(i).at("/text").asString())
                    .isNotBlank()
                    .isNotEqualTo(zh.get(i).at("/text").asString());
        }
    }
}
