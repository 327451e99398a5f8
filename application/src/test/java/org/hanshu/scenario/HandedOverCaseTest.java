package org.hanshu.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A city that hands the case to a district, and one union that hands it to another far away. */
@RunningHanshu
@DisplayName("A city that hands the case to a district")
class HandedOverCaseTest {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'HOTLINE_12351', 'externalNumber': '%s', 'receivedAt': '2026-11-10T07:12:00+08:00',
             'region': '440106', 'employer': {'name': '广州天河示例物业有限公司'},
             'complainant': {'anonymous': false, 'name': '陈小梅', 'phone': '19900000043'}, 'workersAffected': 1,
             'causes': ['UNPAID_WAGES'], 'claimedAmount': '8000.00', 'narrative': '拖欠工资8000元。'}""";

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String STATEMENT = """
            {'party': 'RESPONDENT', 'takenBy': ['%s'], 'medium': 'PHONE', 'signature': 'NOT_POSSIBLE', 'text': '承认拖欠。'}""";

    @LocalServerPort
    int port;

    private Office head;
    private Office officer;
    private Office district;

    @BeforeEach
    void open() {
        head = new Office("http://localhost:" + port, "head.gz");
        officer = head.as("officer.gz");
        district = head.as("head.th");
    }

    @Test
    void isWorkedOnByTheDistrictThatTookItOver() {
        var path = accepted("HANDED-1");
        district.get(path).expect(404);
        officer.post(path + "/record-statement", STATEMENT.formatted("officer.gz"))
                .expect(200);
        var offered = head.post(path + "/hand-over", "{'to': 'gz-tianhe', 'reason': '由所在区办理。'}")
                .expect(200);
        var asked = district.get(path, offered.thenRead()).expect(200);
        assertThat(asked.text("/offeredTo/id")).isEqualTo("gz-tianhe");
        assertThat(asked.body().has("supervisors")).isFalse();
        await().untilAsserted(() -> assertThat(worklist(district)).contains("TAKE_OVER"));
        officer.post(path + "/letters", """
                {'kind': 'PROMPT', 'facts': '拖欠工资。', 'legalBasis': [],
                 'demands': [{'problem': '拖欠工资', 'demand': '付清'}]}""").expect(409);

        var taken = district.post(path + "/take-over", "{}").expect(200);
        var theirs = district.get(path, taken.thenRead()).expect(200);
        assertThat(theirs.text("/owner/id")).isEqualTo("gz-tianhe");
        assertThat(theirs.text("/formerOwners/0/id")).isEqualTo("gz-union");
        assertThat(theirs.body().at("/statements").size()).isEqualTo(1);
        district.post(path + "/assign", "{'supervisors': ['officer.th', 'head.th']}")
                .expect(200);
        var said = head.as("officer.th")
                .post(path + "/record-statement", STATEMENT.formatted("officer.th"))
                .expect(200);
        assertThat(worklist(district, said.thenRead())).contains("CONCLUDE_INVESTIGATION");
        assertThat(district.get(path + "/timeline?limit=500", said.thenRead())
                        .expect(200)
                        .response()
                        .body())
                .contains("广州市天河区总工会接收案件");
    }

    @Test
    void leavesTheFormerOwnerItsNumberStateAndResult() {
        var path = accepted("HANDED-2");
        var before = "?asOf=" + head.get("/api/v1/training/clock").text("/now").replace("+", "%2B");
        head.post(path + "/hand-over", "{'to': 'sn-construction', 'reason': '工程在陕西。'}")
                .expect(200);
        var shaanxi = head.as("head.sn");
        var taken = shaanxi.post(path + "/take-over", "{}").expect(200);

        var kept = head.get(path, taken.thenRead()).expect(200);
        assertThat(kept.text("/caseNumber")).startsWith("穗工案");
        assertThat(kept.text("/status")).isEqualTo("ACCEPTED");
        assertThat(kept.body().has("supervisors")).isFalse();
        head.post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(403);
        assertThat(head.get(path + before).expect(200).body().has("supervisors"))
                .as("what it was before is read by who may read it today")
                .isFalse();
        assertThat(shaanxi.get(path + before).expect(200).text("/owner/id")).isEqualTo("gz-union");
        assertThat(list(officer, kept.text("/caseNumber"))).contains(path.substring(path.lastIndexOf('/') + 1));
        assertThat(list(shaanxi, kept.text("/caseNumber"))).contains(path.substring(path.lastIndexOf('/') + 1));
        await().untilAsserted(() -> assertThat(worklist(shaanxi)).contains(path));
        await().untilAsserted(() -> assertThat(worklist(head)).doesNotContain(path));
        var told = head.get(path + "/timeline?limit=500").expect(200).response().body();
        assertThat(told).contains("case.handover-accepted").doesNotContain("case.deadline-set");
        assertThat(shaanxi.get(path + "/timeline?limit=500")
                        .expect(200)
                        .response()
                        .body())
                .contains("case.deadline-set", "\"organisation\":\"sn-union\"");
    }

    @Test
    @DisplayName("and reads the number, the state and the result in the end, but not how it was worked on")
    void leavesTheFormerOwnerTheResult() {
        var path = accepted("HANDED-9");
        head.post(path + "/hand-over", "{'to': 'sn-construction', 'reason': '工程在陕西。'}")
                .expect(200);
        var shaanxi = head.as("head.sn");
        shaanxi.post(path + "/take-over", "{}").expect(200);
        shaanxi.post(path + "/assign", "{'supervisors': ['officer.sn', 'head.sn']}")
                .expect(200);
        shaanxi.post(path + "/conclude", "{'finding': 'NO_VIOLATION', 'text': '已付清。'}")
                .expect(200);
        var closed = shaanxi.post(path + "/close", "{'reason': 'NO_VIOLATION', 'text': '已付清，结案。'}")
                .expect(200);

        var kept = head.get(path, closed.thenRead()).expect(200);
        assertThat(kept.text("/caseNumber")).startsWith("穗工案");
        assertThat(kept.text("/status")).isEqualTo("CLOSED");
        assertThat(kept.text("/closedWith")).isEqualTo("NO_VIOLATION");
        assertThat(kept.text("/claims/0/outcome")).isEqualTo("NO_VIOLATION");
        assertThat(kept.body().has("supervisors")).isFalse();
        assertThat(kept.text("/claims/0/finding")).isEmpty();
        head.post(path + "/reopen", "{'reason': '再查。'}").expect(403);
    }

    @Test
    @DisplayName("but not while a letter is being issued: nothing changes until that has ended")
    void isNotOfferedWhileALetterIsBeingIssued() {
        var path = accepted("HANDED-5");
        var letter = "/api/v1/letters/"
                + officer.post(path + "/letters", """
                {'kind': 'PROMPT', 'facts': '拖欠工资。', 'legalBasis': ['工会法'],
                 'demands': [{'problem': '拖欠工资', 'demand': '付清'}]}""").expect(201).text("/id");
        var approved = head.post(letter + "/approve", "{}").expect(200);
        var before = head.get(path, approved.thenRead()).expect(200).text("/version");
        var offer = "{'to': 'gz-tianhe', 'reason': '由所在区办理。'}";
        assertThat(head.post(path + "/hand-over", offer).expect(409).text("/type"))
                .endsWith("case.letters-are-open");

        head.post(letter + "/issue", "{}").expect(200);
        var stillOpen = head.post(path + "/hand-over", offer).expect(409);
        assertThat(stillOpen.text("/detail")).contains(letter.substring(letter.lastIndexOf('/') + 1));
        var unchanged = head.get(path).expect(200);
        assertThat(unchanged.text("/version")).isEqualTo(before);
        assertThat(unchanged.text("/offeredTo")).isEmpty();
        district.get(path).expect(404);

        head.post(letter + "/withdraw", "{'reason': '由区总工会另行发函。'}").expect(200);
        head.post(path + "/hand-over", offer).expect(200);
    }

    @Test
    @DisplayName("nor while it is in an agency's hands, and is told what is open")
    void isNotOfferedWhileItIsReferred() {
        var path = accepted("HANDED-6");
        var referral = officer.post(path + "/referrals", """
                        {'to': 'gz-hrss', 'agencyKind': 'LABOUR_INSPECTION', 'text': '拖欠工资', 'legalBasis': '工会法'}""").expect(201).text("/id");
        var offer = "{'to': 'gz-tianhe', 'reason': '由所在区办理。'}";
        var refused = head.post(path + "/hand-over", offer).expect(409);
        assertThat(refused.text("/type")).endsWith("case.handed-over-with-nothing-open");
        assertThat(refused.text("/detail")).contains("REFERRAL " + referral, "移送撤回");
        assertThat(head.get(path).expect(200).text("/offeredTo")).isEmpty();

        officer.post("/api/v1/referrals/" + referral + "/recall", "{'reason': '由区总工会移送。'}")
                .expect(200);
        await().until(() -> head.post(path + "/hand-over", offer).status() == 200);
        officer.post(path + "/referrals", """
                        {'to': 'gz-hrss', 'agencyKind': 'LABOUR_INSPECTION', 'text': '拖欠工资', 'legalBasis': '工会法'}""").expect(409);
        district.post(path + "/take-over", "{}").expect(200);
    }

    @Test
    void staysWhereItWasWhenItIsReturned() {
        var path = accepted("HANDED-3");
        head.post(path + "/hand-over", "{'to': 'gz-tianhe', 'reason': '由所在区办理。'}")
                .expect(200);
        district.post(path + "/return-handover", "{'reason': '涉及两个区。'}").expect(200);
        district.post(path + "/take-over", "{}").expect(404);
        district.get(path, head.get(path).thenRead()).expect(404);
        officer.post(path + "/letters", """
                {'kind': 'PROMPT', 'facts': '拖欠工资。', 'legalBasis': ['工会法'],
                 'demands': [{'problem': '拖欠工资', 'demand': '付清'}]}""").expect(201);
        var open = head.post(path + "/hand-over", "{'to': 'gz-tianhe', 'reason': '再次。'}");
        assertThat(open.expect(409).text("/type")).contains("letters-are-open");
    }

    @Test
    void goesToAUnionThatExistsAndIsToldWhichDo() {
        var refused = head.post(accepted("HANDED-4") + "/hand-over", "{'to': 'th-union', 'reason': '属区管辖。'}")
                .expect(400);
        assertThat(refused.text("/errors/0/message"))
                .contains("gz-tianhe 广州市天河区总工会")
                .doesNotContain("gz-union");
        assertThat(head.get("/api/v1/vocabulary").expect(200).body().at("/unions"))
                .extracting(each -> each.at("/id").asString())
                .contains("gz-tianhe", "gz-union");
    }

    private String accepted(String number) {
        var path = "/api/v1/cases/"
                + officer.post("/api/v1/cases", COMPLAINT.formatted(number))
                        .expect(201)
                        .text("/id");
        officer.post(path + "/accept", "{}").expect(200);
        return path;
    }

    private static String worklist(Office who, String... headers) {
        return who.get("/api/v1/worklist?limit=500", headers)
                .expect(200)
                .response()
                .body();
    }

    private static String list(Office who, String number) {
        return who.get("/api/v1/cases?number=" + URLEncoder.encode(number, UTF_8))
                .expect(200)
                .response()
                .body();
    }
}
