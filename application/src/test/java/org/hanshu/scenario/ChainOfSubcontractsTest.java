package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Three firms in a chain of subcontracts: one is known, one is found out later, one comes in between. */
@RunningHanshu
@DisplayName("Three firms in a chain of subcontracts")
class ChainOfSubcontractsTest {

    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'respondents': [{'role': 'GENERAL_CONTRACTOR', 'name': '广州示例建工集团有限公司'},
                             {'role': 'FOREMAN', 'kind': 'UNKNOWN'}],
             'claimants': [{'name': '郑丙', 'phone': '19900000101', 'employmentForm': 'CONSTRUCTION_WORKER'}],
             'claims': [{'cause': 'UNPAID_WAGES', 'amount': '36000.00', 'respondents': [2]}],
             'narrative': '包工头跑了，只知道总包。'}""";

    @LocalServerPort
    private int port;

    private Office officer;
    private String path;

    @BeforeEach
    void file() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        path = "/api/v1/cases/"
                + officer.post("/api/v1/cases", COMPLAINT).expect(201).text("/id");
        officer.post(path + "/accept", "{}").expect(200);
    }

    @Test
    void answerEachUnderItsOwnNumberForWhatIsFoundAboutIt() {
        var added = officer.post(
                        path + "/add-respondent",
                        "{'role': 'SUBCONTRACTOR', 'name': '广州示例劳务有限公司', 'uscc': '91440106MA5F000360'}")
                .expect(200);
        assertThat(added.body().at("/numbers").toString()).isEqualTo("[3]");
        assertThat(added.text("/warnings/0/code")).isEqualTo("USCC_CHECK");
        officer.post(path + "/identify-respondent", "{'n': 2, 'kind': 'PERSON', 'name': '钱工头'}")
                .expect(200);
        officer.post(
                        path + "/add-claims",
                        "{'claims': [{'cause': 'UNPAID_WAGES', 'amount': '36000.00', 'respondents': [1, 3]}]}")
                .expect(200);
        var head = officer.as("head.gz");
        head.post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
        var concluded = head.post(
                        path + "/conclude",
                        "{'findings': [{'n': 1, 'finding': 'UNCLEAR'},"
                                + " {'n': 2, 'finding': 'VIOLATION', 'respondents': [3]}], 'text': '分包未付。'}")
                .expect(200);

        var dossier = officer.get(path, concluded.thenRead()).expect(200);
        assertThat(dossier.body().at("/respondents")).hasSize(3);
        assertThat(dossier.text("/respondents/1/name")).isEqualTo("钱工头");
        assertThat(dossier.text("/respondents/1/role")).isEqualTo("FOREMAN");
        assertThat(dossier.text("/claims/1/finding")).isEqualTo("VIOLATION");
        assertThat(officer.get(path + "/timeline?limit=100", concluded.thenRead())
                        .expect(200)
                        .response()
                        .body())
                .contains("增加第3被投诉方广州示例劳务有限公司（分包单位）", "查明第2被投诉方为")
                .doesNotContain("钱工头");
    }

    @Test
    void areEachNamedOnceAndIdentifiedOnce() {
        officer.post(path + "/add-respondent", "{'name': '广州示例建工集团有限公司'}").expect(409);
        officer.post(path + "/add-respondent", "{'role': 'SUBCONTRACTOR'}").expect(400);
        officer.post(path + "/identify-respondent", "{'n': 7, 'name': '某公司'}").expect(400);
        officer.post(path + "/identify-respondent", "{'n': 2}").expect(400);
        officer.post(path + "/identify-respondent", "{'n': 1, 'name': '广州示例建工集团有限公司', 'uscc': '91440106MA5F000369'}")
                .expect(200);
        officer.post(path + "/identify-respondent", "{'n': 1, 'name': '别的公司'}").expect(409);
        officer.post(path + "/add-claims", "{'claims': [{'cause': 'OTHER', 'respondents': [9]}]}")
                .expect(400);
    }
}
