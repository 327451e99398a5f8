package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A claim that is meanwhile before arbitration, while the others go on. */
@RunningHanshu
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
                + officer.post("/api/v1/cases", COMPLAINT).expect(201).text("/id");
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
}
