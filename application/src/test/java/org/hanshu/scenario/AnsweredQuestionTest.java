package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A question that was answered on the spot, and the next day becomes a complaint. */
@RunningHanshu
@DisplayName("A question that was answered on the spot, and the next day becomes a complaint")
class AnsweredQuestionTest {

    private static final String QUESTION = """
            {'kind': 'CONSULTATION', 'channel': 'HOTLINE_12351', 'receivedAt': '2026-11-10T07:12:00+08:00',
             'region': '440106', 'anonymous': true, 'narrative': '公司拖欠工资怎么办？'}""";

    @LocalServerPort
    private int port;

    private Office clerk;
    private String path;

    @BeforeEach
    void ask() {
        clerk = new Office("http://localhost:" + port, "clerk.gz");
        path = "/api/v1/cases/"
                + clerk.post("/api/v1/cases", QUESTION).expect(201).text("/id");
    }

    @Test
    void isScreenedAsAComplaintOnceItSaysAgainstWhomAndForWhat() {
        clerk.as("officer.gz").post(path + "/accept", "{}").expect(409);
        clerk.post(path + "/answer", "{'text': '可以投诉，也可以申请仲裁。'}").expect(200);
        var convert = "{'kind': 'COMPLAINT', 'reason': '来电人决定投诉。'}";
        clerk.post(path + "/convert", convert).expect(409);
        clerk.post(path + "/add-respondent", "{'name': '广州示例食品有限公司'}").expect(200);
        clerk.post(path + "/add-claimants", "{'claimants': [{'name': '孙丁', 'phone': '19900000201'}]}")
                .expect(200);
        clerk.post(path + "/add-claims", "{'claims': [{'cause': 'UNPAID_WAGES'}]}")
                .expect(200);
        clerk.post(path + "/convert", convert).expect(200);
        clerk.post(path + "/convert", convert).expect(409);
        var accepted = clerk.as("officer.gz").post(path + "/accept", "{}").expect(200);

        var dossier = clerk.get(path, accepted.thenRead()).expect(200);
        assertThat(dossier.text("/kind")).isEqualTo("COMPLAINT");
        assertThat(dossier.text("/status")).isEqualTo("ACCEPTED");
        assertThat(dossier.text("/employer/name")).isEqualTo("广州示例食品有限公司");
        assertThat(clerk.get(path + "/timeline?limit=100", accepted.thenRead())
                        .expect(200)
                        .response()
                        .body())
                .contains("来件性质由咨询转为投诉");
    }

    @Test
    void staysAnsweredWhereItOnlyBecomesAnotherQuestion() {
        clerk.post(path + "/answer", "{'text': '已答复。'}").expect(200);
        clerk.post(path + "/convert", "{'kind': 'SUGGESTION', 'reason': '其实是建议'}")
                .expect(409);
    }
}
