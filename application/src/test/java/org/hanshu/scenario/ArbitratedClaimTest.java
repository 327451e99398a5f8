package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHanshu
@DisplayName("A claim that is meanwhile before arbitration, while the others go on")
class ArbitratedClaimTest {

    private static final String COMPLAINT = """
            {'channel': 'HOTLINE_12351', 'externalNumber': 'ARBITRATED-1', 'receivedAt': '2026-11-10T07:12:00+08:00',
             'region': '440106', 'employer': {'name': '广州天河示例配送有限公司'},
             'complainant': {'anonymous': false, 'name': '陈小梅', 'phone': '19900000041'}, 'workersAffected': 1,
             'causes': ['UNPAID_WAGES', 'SOCIAL_INSURANCE'], 'claimedAmount': '8000.00', 'narrative': '拖欠工资，未缴社保。'}""";

    private static final String LETTER = """
            {'kind': 'PROMPT', 'facts': '拖欠工资，未缴社保。', 'legalBasis': ['中华人民共和国工会法第二十三条'],
             'demands': [{'problem': '未依法办理', 'demand': '依法办理', 'claims': [%d]}]}""";

    @LocalServerPort
    int port;

    private Office officer;
    private String path;

    @BeforeEach
    void accept() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        path = "/api/v1/cases/"
                + officer.post(
                                "/api/v1/cases",
                                COMPLAINT.replace(
                                        "ARBITRATED-1", UUID.randomUUID().toString()))
                        .expect(201)
                        .text("/id");
        officer.post(path + "/accept", "{}").expect(200);
    }

    @Test
    void isNotDemandedWhileTheOthersGoOn() {
        officer.post(path + "/note-proceeding", """
                {'kind': 'ARBITRATION', 'body': '广州市劳动人事争议仲裁委员会', 'number': '穗劳人仲案〔2026〕1234号',
                 'claims': [1], 'since': '2026-11-12'}""").expect(200);
        var refused = officer.post(path + "/letters", LETTER.formatted(1)).expect(409);
        assertThat(refused.text("/detail")).contains("1", "广州市劳动人事争议仲裁委员会");
        officer.post(path + "/letters", LETTER.formatted(2)).expect(201);

        var all = officer.post(path + "/note-proceeding", """
                {'kind': 'SUIT', 'body': '广州市天河区人民法院', 'claims': [2], 'since': '2026-11-13'}""").expect(200);
        var resting = officer.get(path, all.thenRead()).expect(200);
        assertThat(resting.text("/status")).isEqualTo("SUSPENDED");
        assertThat(resting.text("/light")).isEqualTo("GREY");
        assertThat(resting.body().at("/proceedings").size()).isEqualTo(2);

        var goesOn = officer.post(path + "/end-proceeding", "{'n': 1, 'outcome': '仲裁委不予受理。', 'endedOn': '2026-11-20'}")
                .expect(200);
        var working = officer.get(path, goesOn.thenRead()).expect(200);
        assertThat(working.text("/status")).isEqualTo("ACCEPTED");
        assertThat(working.text("/proceedings/0/outcome")).isEqualTo("仲裁委不予受理。");
        assertThat(working.text("/light")).isNotEqualTo("GREY");
        officer.post(path + "/letters", LETTER.formatted(1)).expect(201);
    }

    @Test
    @DisplayName("is not signed for either, where the draft was older than the arbitration")
    void isNotSignedForEither() {
        var head = officer.as("head.gz");
        var letter = "/api/v1/letters/"
                + officer.post(path + "/letters", LETTER.formatted(1))
                        .expect(201)
                        .text("/id");
        head.post(letter + "/approve", "{}").expect(200);
        officer.post(path + "/note-proceeding", """
                {'kind': 'ARBITRATION', 'body': '广州市劳动人事争议仲裁委员会', 'claims': [1], 'since': '2026-11-12'}""").expect(200);
        assertThat(head.post(letter + "/issue", "{}").expect(409).text("/type")).endsWith("case.decided-elsewhere");

        var revised = "{'facts': '未缴社保。', 'demands': [{'problem': '未依法办理', 'demand': '依法办理', 'claims': [%d]}]}";
        officer.post(letter + "/revise", revised.formatted(1)).expect(409);
        officer.post(letter + "/revise", revised.formatted(3)).expect(400);
        officer.post(letter + "/revise", revised.formatted(2)).expect(200);
        head.post(letter + "/approve", "{}").expect(200);
        var issued = head.post(letter + "/issue", "{}").expect(200);
        assertThat(officer.get(letter, issued.thenRead()).expect(200).text("/status"))
                .isEqualTo("ISSUED");
    }

    @Test
    @DisplayName("is not taken up at all, where everything is before others when it is screened")
    void isNotTakenUpWhereOthersHaveAllOfIt() {
        var other = "/api/v1/cases/"
                + officer.post(
                                "/api/v1/cases",
                                COMPLAINT.replace(
                                        "ARBITRATED-1", UUID.randomUUID().toString()))
                        .expect(201)
                        .text("/id");
        officer.post(other + "/note-proceeding", """
                {'kind': 'INSPECTION', 'body': '广州市天河区劳动保障监察大队', 'since': '2026-11-12'}""").expect(200);
        var refused = officer.post(other + "/accept", "{}").expect(409);
        assertThat(refused.text("/detail")).contains("1, 2", "广州市天河区劳动保障监察大队");
        officer.as("head.gz")
                .post(other + "/refuse", "{'reason': 'BEFORE_ANOTHER_BODY', 'text': '已由监察部门受理。'}")
                .expect(200);
    }
}
