package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hanshu.scenario.RelatedCasesDesk.about;
import static org.hanshu.scenario.RelatedCasesDesk.number;
import static org.hanshu.scenario.RelatedCasesDesk.path;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Complaints of several workers about one employer that are dealt with together. */
@RunningHanshu
class MergedCasesTest {

    @LocalServerPort
    private int port;

    private RelatedCasesDesk desk;
    private Office officer;
    private Office head;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        desk = new RelatedCasesDesk(officer);
        head = desk.head();
    }

    @Test
    @DisplayName("two workers' complaints about one employer become one case, in which both numbers are found")
    void becomeOneCase() {
        var number = number();
        var leaving = desk.investigated(number, "王一", "19912350001");
        var target = desk.investigated(number(), "王二", "19912350002");
        officer.post(
                        leaving + "/note-proceeding",
                        "{'kind': 'INSPECTION', 'body': '天河区劳动监察大队', 'claims': [1], 'since': '2026-11-20'}")
                .expect(200);

        var merged = head.post(leaving + "/merge", about("into", target, ", 'text': '同一单位同一原因。'"))
                .expect(200);
        var gone = officer.get(leaving, merged.thenRead()).expect(200);
        var whole = officer.get(target, merged.thenRead()).expect(200);
        assertThat(gone.text("/status")).isEqualTo("MERGED");
        assertThat(gone.text("/closedWith")).isEqualTo("MERGED");
        assertThat(gone.text("/mergedInto/caseNumber")).isEqualTo(whole.text("/caseNumber"));
        assertThat(gone.text("/light")).isEqualTo("GREY");
        assertThat(whole.body().at("/respondents")).hasSize(1);
        assertThat(whole.body().at("/claimants")).hasSize(2);
        assertThat(whole.text("/claimants/1/name")).isEqualTo("王一");
        assertThat(whole.body().at("/claims")).hasSize(2);
        assertThat(whole.body().at("/claims/1/claimants").toString()).isEqualTo("[2]");
        assertThat(whole.body().at("/workersAffected").asInt()).isEqualTo(2);
        assertThat(whole.text("/mergedFrom/0/caseNumber")).isEqualTo(gone.text("/caseNumber"));
        assertThat(whole.text("/proceedings/0/body")).isEqualTo("天河区劳动监察大队");
        assertThat(whole.body().at("/proceedings/0/claims").toString()).isEqualTo("[2]");

        assertThat(desk.foundBy(number)).contains(gone.text("/caseNumber"), whole.text("/caseNumber"));
        var byNumber = URLEncoder.encode(gone.text("/caseNumber"), StandardCharsets.UTF_8);
        assertThat(officer.get("/api/v1/cases?number=" + byNumber)
                        .expect(200)
                        .body()
                        .at("/items"))
                .hasSize(2);
        assertThat(desk.timeline(leaving, merged)).contains("本案已并入" + whole.text("/caseNumber"));
        assertThat(desk.timeline(target, merged)).contains("案件" + gone.text("/caseNumber") + "并入本案：投诉人1名，诉求1项，共涉及2人。");
        await().untilAsserted(() -> assertThat(officer.get("/api/v1/worklist?limit=500")
                        .expect(200)
                        .response()
                        .body())
                .doesNotContain(leaving)
                .contains(target));
        assertThat(officer.get("/api/v1/deadlines?limit=500", merged.thenRead())
                        .expect(200)
                        .response()
                        .body())
                .doesNotContain(gone.text("/id"));
        var before = officer.get(leaving + "?asOf=2026-11-11T00:00:00%2B08:00");
        assertThat(before.status()).isIn(200, 404);
    }

    @Test
    @DisplayName("a worker who told it twice stands in the merged case once, and claims it once")
    void nameNobodyTwice() {
        var target = desk.filed(number(), "王三", "19912350003");
        var again = desk.filed(number(), "王三", "19912350003");
        var merged = head.post(again + "/merge", about("into", target, "")).expect(200);
        var whole = officer.get(target, merged.thenRead()).expect(200);
        assertThat(whole.body().at("/claimants")).hasSize(1);
        assertThat(whole.body().at("/claims")).hasSize(1);
        assertThat(whole.body().at("/workersAffected").asInt()).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "no case is merged into itself, in a ring, into one that ended or another union's, or while a letter is open")
    void arriveWhereTheyAreDealtWith() {
        var one = desk.investigated(number(), "王四", "19912350004");
        var two = desk.investigated(number(), "王五", "19912350005");
        var three = desk.filed(number(), "王六", "19912350006");
        head.post(one + "/merge", about("into", one, "")).expect(400);
        officer.post(one + "/merge", about("into", two, "")).expect(403);
        head.post(one + "/merge", about("into", path(UUID.randomUUID().toString()), ""))
                .expect(404);
        head.post(one + "/merge", about("into", two, "")).expect(200);
        refused(two, one, "merged-away");
        head.post(two + "/merge", about("into", three, "")).expect(200);
        refused(three, one, "merged-away");
        refused(three, two, "merged-away");
        var late = head.post(one + "/merge", about("into", three, "")).expect(409);
        assertThat(late.text("/type")).endsWith("merged-away");

        var ended = desk.filed(number(), "王七", "19912350007");
        head.post(ended + "/refuse", "{'reason': 'OUT_OF_SCOPE', 'text': '请向仲裁委申请。'}")
                .expect(200);
        refused(three, ended, "takes-no-merge");
        var lettered = desk.investigated(number(), "王八", "19912350008");
        officer.post(lettered + "/letters", """
                {'kind': 'PROMPT', 'facts': '拖欠工资。', 'legalBasis': ['工会法'],
                 'demands': [{'problem': '拖欠工资', 'demand': '付清'}]}""").expect(201);
        refused(lettered, three, "children-stay-with-their-case");
        var handed = desk.filed(number(), "王九", "19912350009");
        head.post(handed + "/hand-over", "{'to': 'gz-tianhe', 'reason': '属区管辖'}")
                .expect(200);
        refused(three, handed, "handover-is-offered");
        officer.as("head.th").post(handed + "/take-over", "{}").expect(200);
        refused(three, handed, "merged-within-one-union");
        head.as("head.sn").post(three + "/merge", about("into", handed, "")).expect(404);
    }

    @Test
    @DisplayName("a merge that was asked for once and sent again is done once")
    void areMergedOnce() {
        var target = desk.filed(number(), "王十", "19912350010");
        var leaving = desk.filed(number(), "王十一", "19912350011");
        var key = UUID.randomUUID().toString();
        var first = head.post(leaving + "/merge", about("into", target, ""), "Idempotency-Key", key)
                .expect(200);
        var again = head.post(leaving + "/merge", about("into", target, ""), "Idempotency-Key", key)
                .expect(200);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(officer.get(target, again.thenRead()).expect(200).body().at("/claimants"))
                .hasSize(2);
    }

    @Test
    @DisplayName(
            "who filed one of them reads of the workers that they named and of what becomes of them, and of nobody else")
    void tellWhoFiledOneNothingOfTheOther() {
        var one = officer.as("partner.hrss");
        var other = officer.as("partner.tax");
        var target = new RelatedCasesDesk(one).filed(number(), "王十二", "19912350012");
        var leaving = new RelatedCasesDesk(other).filed(number(), "王十三", "19912350013");
        var merged = head.post(leaving + "/merge", about("into", target, "")).expect(200);

        var seen = one.get(target, merged.thenRead()).expect(200);
        assertThat(seen.body().at("/claimants")).hasSize(1);
        assertThat(seen.body().at("/claims")).hasSize(1);
        assertThat(seen.body().at("/workersAffected").asInt()).isEqualTo(1);
        assertThat(one.post("/api/v1/cases/search", "{'q': '19912350012'}")
                        .body()
                        .at("/items"))
                .hasSize(1);
        assertThat(one.post("/api/v1/cases/search", "{'q': '19912350013'}")
                        .body()
                        .at("/items"))
                .isEmpty();
        other.get(target, merged.thenRead()).expect(404);
        assertThat(other.get(leaving).expect(200).text("/wentOn/status")).isEqualTo("SCREENING");

        var split = head.post(target + "/split", "{'claimants': [2], 'reason': '另一事由。'}")
                .expect(201);
        one.get(path(split.text("/id")), split.thenRead()).expect(404);
        assertThat(new RelatedCasesDesk(one).timeline(target, split)).doesNotContain(split.text("/caseNumber"));
    }

    private void refused(String from, String into, String code) {
        assertThat(head.post(from + "/merge", about("into", into, ""))
                        .expect(409)
                        .text("/type"))
                .contains(code);
    }
}
