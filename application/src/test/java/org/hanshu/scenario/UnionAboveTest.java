package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHanshu
@DisplayName("A union above acts in the place of one below")
class UnionAboveTest {

    private static final String WAGES = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '610113', 'industry': '建筑业',
             'employer': {'name': '西安示例建设有限公司'},
             'complainant': {'anonymous': false, 'name': '高建国', 'phone': '19900000401'}, 'workersAffected': 1,
             'causes': ['UNPAID_WAGES'], 'claimedAmount': '30000.00', 'narrative': '拖欠工资3万元。'}""";

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String LETTER = """
            {'kind': '%s', 'origin': {'cases': ['%s']}, 'issuers': ['%s'], %s 'facts': '拖欠工资。',
             'skipReason': '群体性欠薪，情况紧急。', 'demands': [{'problem': '拖欠工资', 'demand': '付清'}]}""";

    private static final String AGENCY = "'addressee': {'name': '西安市人力资源和社会保障局'},";

    @LocalServerPort
    int port;

    private Office officer;
    private Office head;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.sn");
        head = officer.as("head.sn");
    }

    @Test
    @DisplayName("and each step says which union took it, while the case stays with the one below")
    void sayingWhoActed() {
        var path = filed(officer, WAGES);
        officer.post(path + "/accept", "{}").expect(200);
        var assigned = head.post(path + "/assign", "{'supervisors': ['officer.sn', 'head.sn']}")
                .expect(200);

        assertThat(officer.get(path, assigned.thenRead()).expect(200).text("/owner/id"))
                .isEqualTo("sn-construction");
        var steps = officer.get(path + "/timeline?limit=500", assigned.thenRead())
                .expect(200)
                .body()
                .at("/items");
        assertThat(steps.valueStream().toList())
                .filteredOn(each -> each.at("/type").asString().equals("case.supervisors-assigned"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.at("/organisation").asString()).isEqualTo("sn-union");
                    assertThat(each.at("/actor").asString()).isEqualTo("head.sn");
                });
    }

    @Test
    @DisplayName("and sends in its own name and number the letter that the one below may not send")
    void sendingWhatTheOneBelowMayNot() {
        var path = filed(officer, WAGES);
        officer.post(path + "/accept", "{}").expect(200);
        var below = officer.post(
                "/api/v1/letters", LETTER.formatted("RECOMMENDATION", id(path), "sn-construction", AGENCY));
        assertThat(below.expect(403).text("/type")).endsWith("letter.issued-by-its-levels");

        var letter = "/api/v1/letters/"
                + officer.post("/api/v1/letters", LETTER.formatted("RECOMMENDATION", id(path), "sn-union", AGENCY))
                        .expect(201)
                        .text("/id");
        head.post(letter + "/approve", "{}").expect(200);
        var issued = head.post(letter + "/issue", "{}").expect(200);
        assertThat(officer.get(letter, issued.thenRead()).expect(200).text("/number"))
                .matches("陕工劳监建〔\\d{4}〕\\d+号");
    }

    @Test
    @DisplayName("and the one below reads what was sent about its case, but does not act for the one above")
    void whoseCaseItIsReadsTheLetter() {
        var city = officer.as("head.gz");
        var district = officer.as("officer.th");
        var path = new LetterDesk(officer.as("officer.gz")).acceptedCase();
        assertThat(district.get(path).status()).isEqualTo(404);
        district.post(path + "/accept", "{}").expect(404);
        city.post(path + "/hand-over", "{'to': 'gz-tianhe', 'reason': '由所在区办理。'}")
                .expect(200);
        district.as("head.th").post(path + "/take-over", "{}").expect(200);

        var drafted = officer.as("officer.gz")
                .post("/api/v1/letters", LETTER.formatted("PROMPT", id(path), "gz-union", ""))
                .expect(201);
        var letter = "/api/v1/letters/" + drafted.text("/id");
        assertThat(district.get(letter, drafted.thenRead()).expect(200).text("/issuer/id"))
                .isEqualTo("gz-union");
        assertThat(district.get(path, drafted.thenRead()).expect(200).text("/children/0/id"))
                .isEqualTo(id(letter));
        var unasked = district.post("/api/v1/letters", LETTER.formatted("PROMPT", id(path), "gz-union", ""));
        assertThat(unasked.expect(403).text("/type")).endsWith("letter.issued-for-ones-own-union");
        officer.get(letter).expect(404);
    }

    private static String filed(Office who, String complaint) {
        return "/api/v1/cases/"
                + who.post("/api/v1/cases", complaint).expect(201).text("/id");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
