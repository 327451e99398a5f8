package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

@RunningHanshu
@DisplayName("A union that is registered")
class RegisteredUnionTest {

    private static final String REGISTER = "/api/v1/admin/organisations";
    private static final String BAIYUN = """
            {'id': 'gz-baiyun', 'zh': '广州市白云区总工会', 'en': 'Baiyun District Federation', 'region': '440111',
             'level': 'DISTRICT', 'characters': '穗云工', 'parent': 'gz-union', 'takesIn': true, 'order': '穗工〔2026〕8号'}""";
    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440111',
             'employer': {'name': '广州白云示例货运有限公司'},
             'complainant': {'anonymous': false, 'name': '高云', 'phone': '19900000411'}, 'workersAffected': 1,
             'causes': ['UNPAID_WAGES'], 'claimedAmount': '3000.00', 'narrative': '拖欠工资。'}""";
    private static final String ORDER = "'order': '穗工〔2026〕9号'}";

    @LocalServerPort
    int port;

    @Test
    @DisplayName("takes its cases in, has its own people, and leaves its cases to another once it is closed")
    void livesAndEnds() {
        var officer = new Office("http://localhost:" + port, "officer.gz");
        var admin = officer.as("admin");
        admin.post(REGISTER, BAIYUN).expect(201);
        admin.post(REGISTER, BAIYUN).expect(201);
        admin.post(REGISTER + "/gz-union/move", "{'parent': 'gz-baiyun', " + ORDER)
                .expect(409);
        admin.post("/api/v1/admin/accounts", """
                {'name': 'head.baiyun', 'organisation': 'gz-baiyun', 'role': 'HEAD', 'order': '穗任〔2026〕11号'}""").expect(201);

        var path = "/api/v1/cases/"
                + officer.post("/api/v1/cases", COMPLAINT).expect(201).text("/id");
        var theirs = officer.get(path).expect(200);
        assertThat(theirs.text("/owner/id")).isEqualTo("gz-baiyun");
        assertThat(theirs.text("/owner/name")).isEqualTo("广州市白云区总工会");
        officer.post(path + "/accept", "{}").expect(200);

        var left = admin.post(REGISTER + "/gz-baiyun/close", "{" + ORDER).expect(400);
        assertThat(left.text("/errors/0/field")).isEqualTo("successor");
        admin.post(REGISTER + "/gz-baiyun/close", "{'successor': 'gz-union', " + ORDER)
                .expect(200);
        assertIsClosed(officer, admin);
        assertThat(officer.get(path).expect(200).text("/owner/name")).isEqualTo("广州市白云区总工会");
        officer.as("head.gz")
                .post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
    }

    private static void assertIsClosed(Office officer, Office admin) {
        var next = "/api/v1/cases/"
                + officer.post("/api/v1/cases", COMPLAINT).expect(201).text("/id");
        assertThat(officer.get(next).expect(200).text("/owner/id")).isEqualTo("gz-union");
        admin.post("/api/v1/admin/accounts", """
                {'name': 'clerk.baiyun', 'organisation': 'gz-baiyun', 'role': 'CLERK', 'order': '穗任〔2026〕12号'}""").expect(400);
        await().untilAsserted(() ->
                assertThat(listed(admin, "").at("/closedOn").asString("")).isNotEmpty());
        assertThat(listed(admin, "").at("/successor").asString()).isEqualTo("gz-union");
        assertThat(listed(admin, "").at("/steps").size()).isEqualTo(2);
        assertThat(listed(officer, "").at("/steps").size())
                .as("orders are the administrator's")
                .isZero();
        assertThat(listed(admin, "&on=2020-05-03").isMissingNode()).isTrue();
    }

    private static JsonNode listed(Office by, String on) {
        return by.get("/api/v1/organisations?limit=500" + on)
                .expect(200)
                .body()
                .at("/items")
                .valueStream()
                .filter(each -> each.at("/id").asString().equals("gz-baiyun"))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }
}
