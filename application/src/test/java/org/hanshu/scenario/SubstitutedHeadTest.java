package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHanshu
@DisplayName("A head who is away")
class SubstitutedHeadTest {

    private static final String ACCOUNTS = "/api/v1/admin/accounts";
    private static final String AWAY = ACCOUNTS + "/head.away/substitutions";
    private static final String IN_PLACE = "{'text': '同意', 'onBehalfOf': 'head.away'}";
    private static final String BODY = "{'substitute': '%s', 'from': '%s', 'to': '%s', 'order': '穗代〔2026〕1号'}";
    private static final String LETTER = """
            {'kind': 'PROMPT', 'facts': '自9月起拖欠运费。', 'legalBasis': ['中华人民共和国工会法第二十三条'],
             'demands': [{'problem': '拖欠运费', 'demand': '付清运费', 'amount': '12000.00', 'persons': 1}]}""";

    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州代理示例货运有限公司'},
             'complainant': {'anonymous': false, 'name': '高代理', 'phone': '19900000421'}, 'workersAffected': 1,
             'causes': ['UNPAID_WAGES'], 'claimedAmount': '3000.00', 'narrative': '拖欠工资。'}""";

    @LocalServerPort
    int port;

    private Office officer;
    private Office admin;
    private LetterDesk desk;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        admin = officer.as("admin");
        desk = new LetterDesk(officer);
    }

    @Test
    @DisplayName("is substituted for some days by a supervisor, who approves as the head and not what either wrote")
    void isSubstituted() {
        admin.post(ACCOUNTS, """
                {'name': 'head.away', 'organisation': 'gz-union', 'role': 'HEAD', 'order': '穗任〔2026〕9号'}""").expect(201);
        var path = desk.acceptedCase();
        var another = officer.as("officer2.gz");
        var letter = drafted(another, path);
        officer.post(letter + "/approve", IN_PLACE).expect(403);

        var today = desk.today();
        assertThat(appointed(today, today.plusDays(30))).isEqualTo("1");
        admin.post(AWAY, BODY.formatted("head.away", today, today)).expect(400);
        admin.post(AWAY, BODY.formatted("clerk.gz", today.plusDays(40), today.plusDays(41)))
                .expect(409);
        admin.post(AWAY, BODY.formatted("officer2.gz", today, today)).expect(409);
        await().untilAsserted(() -> assertThat(substituteOn(today)).isEqualTo("officer.gz"));
        assertThat(substituteOn(today.plusDays(30))).isEqualTo("officer.gz");
        assertThat(substituteOn(today.plusDays(31))).isEmpty();

        officer.post(letter + "/approve", "{'text': '同意'}").expect(403);
        another.post(letter + "/approve", IN_PLACE).expect(403);
        var own = officer.post(drafted(officer, path) + "/approve", IN_PLACE).expect(403);
        assertThat(own.text("/type")).endsWith("letter.not-by-who-wrote-it");
        officer.post(letter + "/approve", toldOf(today.minusDays(1))).expect(403);
        officer.post(letter + "/approve", IN_PLACE).expect(200);
        isRemembered(path);
        erasesInHerPlace();

        admin.post(AWAY + "/1/end", "{'order': '穗代〔2026〕2号'}").expect(200);
        var next = drafted(another, path);
        await().untilAsserted(() ->
                assertThat(endedOn(today)).as("it held in the morning").isEqualTo(today.toString()));
        officer.post(next + "/approve", IN_PLACE).expect(403);

        assertThat(appointed(today, today)).isEqualTo("2");
        desk.waitUntil(today.plusDays(1));
        officer.post(next + "/approve", IN_PLACE).expect(403);
        admin.post(AWAY + "/2/end", "{'order': '穗代〔2026〕2号'}").expect(409);
    }

    private static String toldOf(LocalDate day) {
        return "{'text': '同意', 'onBehalfOf': 'head.away', 'at': '%sT09:00:00+08:00'}".formatted(day);
    }

    private void erasesInHerPlace() {
        var complaint = "/api/v1/cases/"
                + officer.post("/api/v1/cases", COMPLAINT).expect(201).text("/id");
        officer.post(complaint + "/refuse", "{'reason': 'OTHER', 'text': '理由。', 'onBehalfOf': 'head.away'}")
                .expect(200);
        var erasure = "{'ground': 'PURPOSE_ACHIEVED', 'order': '穗删〔2026〕19号'%s}";
        officer.post(complaint + "/erase", erasure.formatted("")).expect(403);
        officer.post(complaint + "/erase", erasure.formatted(", 'onBehalfOf': 'head.away'"))
                .expect(200);
        var told = officer.as("auditor")
                .get("/api/v1/audit/erasures?caseId=" + complaint.substring(complaint.lastIndexOf('/') + 1))
                .expect(200);
        assertThat(told.text("/items/0/actor")).isEqualTo("officer.gz");
        assertThat(told.text("/items/0/inPlaceOf/of")).isEqualTo("head.away");
        assertThat(told.text("/items/0/inPlaceOf/order")).isEqualTo("穗代〔2026〕1号");
    }

    private void isRemembered(String casePath) {
        var steps =
                officer.get(casePath + "/timeline?limit=500").expect(200).body().at("/items");
        assertThat(steps.valueStream().toList())
                .filteredOn(each -> each.at("/type").asString().equals("letter.approved"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.at("/actor").asString()).isEqualTo("officer.gz");
                    assertThat(each.at("/onBehalfOf").asString()).isEqualTo("head.away");
                    assertThat(each.at("/role").asString()).isEqualTo("HEAD");
                    assertThat(each.at("/substitution").asString()).isEqualTo("穗代〔2026〕1号");
                    assertThat(each.at("/text").asString()).contains("officer.gz代理head.away，依据穗代〔2026〕1号");
                });
    }

    private static String drafted(Office by, String casePath) {
        return "/api/v1/letters/"
                + by.post(casePath + "/letters", LETTER).expect(201).text("/id");
    }

    private String appointed(LocalDate from, LocalDate to) {
        return admin.post(AWAY, BODY.formatted("officer.gz", from, to))
                .expect(201)
                .text("/n");
    }

    private String substituteOn(LocalDate day) {
        return onDay(day, "/substitutes/0/substitute");
    }

    private String endedOn(LocalDate day) {
        return onDay(day, "/substitutes/0/endedOn");
    }

    private String onDay(LocalDate day, String what) {
        return admin.get(ACCOUNTS + "?limit=500&on=" + day)
                .expect(200)
                .body()
                .at("/items")
                .valueStream()
                .filter(each -> each.at("/name").asString().equals("head.away"))
                .map(each -> each.at(what).asString(""))
                .findFirst()
                .orElseThrow();
    }
}
