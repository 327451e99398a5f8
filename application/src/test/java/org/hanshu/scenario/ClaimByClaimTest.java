package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHanshu
@DisplayName("What a case claims is found and ended claim by claim")
class ClaimByClaimTest {

    private static final String COMPLAINT = """
            {'channel': 'PARTNER', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例货运有限公司'},
             'claimants': [{'name': '彭司机', 'phone': '19900000601', 'employmentForm': 'TRUCK_DRIVER',
                            'employmentEndedOn': '2026-09-30'}],
             'claims': [{'cause': 'UNPAID_WAGES', 'amount': '9000.00', 'from': '2026-07-01', 'to': '2026-09-30',
                         'knownOn': '2026-10-15'},
                        {'cause': 'FREIGHT_DEFAULT', 'amount': '5000.00', 'knownOn': '2026-08-01'},
                        {'cause': 'OTHER'}],
             'narrative': '拖欠工资和运费。'}""";

    @LocalServerPort
    int port;

    private Office head;
    private Office partner;
    private String path;

    @BeforeEach
    void conclude() {
        partner = new Office("http://localhost:" + port, "partner.transport");
        head = partner.as("head.gz");
        path = "/api/v1/cases/"
                + partner.post("/api/v1/cases", COMPLAINT).expect(201).text("/id");
        head.post(path + "/accept", "{}").expect(200);
        head.post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
        head.post(
                        path + "/conclude",
                        "{'finding': 'UNCLEAR', 'findings': [{'n': 1, 'finding': 'VIOLATION'},"
                                + " {'n': 2, 'finding': 'NO_VIOLATION'}], 'text': '工资拖欠属实，运费已付。'}")
                .expect(200);
    }

    @Test
    @DisplayName("with how each ended, for how much, and from when its limitation runs")
    void eachWithItsFindingItsEndAndItsLimitation() {
        var closed = close();
        var claims = head.get(path, closed.thenRead()).expect(200).body().at("/claims");
        assertThat(claims.at("/0/finding").asString()).isEqualTo("VIOLATION");
        assertThat(claims.at("/0/outcome").asString()).isEqualTo("RECTIFIED");
        assertThat(claims.at("/0/outcomeAmount").asString()).isEqualTo("9000.00");
        assertThat(claims.at("/1/finding").asString()).isEqualTo("NO_VIOLATION");
        assertThat(claims.at("/1/outcome").asString()).isEqualTo("NO_VIOLATION");
        assertThat(claims.at("/2/finding").asString()).isEqualTo("UNCLEAR");
        assertThat(claims.at("/2/outcome").asString()).isEqualTo("EVIDENCE_INSUFFICIENT");

        assertThat(claims.at("/0/dispute").asString()).isEqualTo("LABOUR");
        assertThat(claims.at("/0/knownOn").asString()).isEqualTo("2026-10-15");
        assertThat(claims.at("/0/to").asString()).isEqualTo("2026-09-30");
        assertThat(claims.at("/1/dispute").asString()).isEqualTo("CIVIL");
        assertThat(claims.at("/1/knownOn").asString()).isEqualTo("2026-08-01");
        assertThat(head.get(path).expect(200).text("/claimants/0/employmentEndedOn"))
                .isEqualTo("2026-09-30");
    }

    @Test
    @DisplayName("and of a case that is reopened for one of them the others keep their end")
    void othersKeepTheirEnd() {
        close();
        var reopened = head.post(path + "/reopen", "{'reason': '找到新证据。', 'claims': [3]}")
                .expect(200);
        var claims = head.get(path, reopened.thenRead()).expect(200).body().at("/claims");
        assertThat(claims.at("/0/outcome").asString()).isEqualTo("RECTIFIED");
        assertThat(claims.at("/2/outcome").isMissingNode()
                        || claims.at("/2/outcome").isNull())
                .isTrue();
        head.post(path + "/conclude", "{'findings': [{'n': 1, 'finding': 'UNCLEAR'}], 'text': '再查'}")
                .expect(409);
        head.post(path + "/conclude", "{'findings': [{'n': 3, 'finding': 'VIOLATION'}], 'text': '新证据属实。'}")
                .expect(200);
    }

    @Test
    @DisplayName("while who only filed it reads how each ended, and not what was found")
    void whoFiledItReadsTheResult() {
        var closed = close();
        var claims = partner.get(path, closed.thenRead()).expect(200).body().at("/claims");
        assertThat(claims.at("/0/outcome").asString()).isEqualTo("RECTIFIED");
        assertThat(claims.at("/0/finding").asString("")).isEmpty();
    }

    private Office.Answer close() {
        return head.post(path + "/close", """
                {'reason': 'EVIDENCE_INSUFFICIENT', 'text': '分项办结。',
                 'outcomes': [{'n': 1, 'outcome': 'RECTIFIED', 'amount': '9000.00'},
                              {'n': 2, 'outcome': 'NO_VIOLATION'}]}""").expect(200);
    }
}
