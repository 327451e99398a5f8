package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case that is referred to a partner agency, which answers, passes it on, declines it, or says nothing. */
@RunningHanshu
@DisplayName("A case that is referred to a partner agency")
class ReferredCaseTest {

    private static final String HASH = "c".repeat(64);
    private static final String BASIS = ", 'legalBasis': '保障农民工工资支付条例第51条'";

    @LocalServerPort
    int port;

    private LetterDesk desk;
    private Office officer;
    private Office head;
    private Office inspector;
    private Office taxes;
    private Office transport;
    private Office shaanxi;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        desk = new LetterDesk(officer);
        head = desk.head();
        inspector = officer.as("partner.hrss");
        taxes = officer.as("partner.tax");
        transport = officer.as("partner.transport");
        shaanxi = officer.as("officer.sn");
    }

    @Test
    @DisplayName("comes out with money, and is closed as enforced by the agency")
    void comesOut() {
        var before = recovered();
        var path = desk.acceptedCase();
        var referral = prepared(path, BASIS + ", 'shares': ['TEXT']");
        inspector.get(referral).expect(404);
        assertThat(tasks(head, referral)).containsExactly("SEND_REFERRAL");
        head.post(referral + "/send", "{}").expect(200);
        assertThat(tasks(inspector, referral)).containsExactly("ACKNOWLEDGE_REFERRAL");

        var seen = inspector.get(referral).expect(200);
        assertThat(seen.text("/status")).isEqualTo("SENT");
        assertThat(seen.text("/text")).isEqualTo("周华涛（19900000001）被拖欠运费");
        assertThat(seen.text("/manifest/0/personal/0")).isEqualTo("NAME");
        assertThat(seen.text("/manifestHash")).matches("[0-9a-f]{64}");
        assertThat(seen.body().has("caseIds")).isFalse();
        inspector.get(path).expect(404);
        inspector.get(path + "/timeline").expect(404);

        inspector.post(referral + "/acknowledge", "{'receivedBy': '陈科长'}").expect(200);
        assertThat(tasks(inspector, referral)).containsExactly("DECIDE_REFERRAL");
        inspector.post(referral + "/accept", "{'agencyNumber': '穗劳监〔2026〕88号'}").expect(200);
        assertThat(tasks(inspector, referral)).containsExactly("GIVE_REFERRAL_RESULT");
        assertThat(officer.get(referral).expect(200).text("/clocks/0/name")).isEqualTo("agency-result");
        inspector.post(referral + "/feedback", "{'text': '已约谈'}").expect(200);
        inspector
                .post(
                        referral + "/result",
                        "{'outcome': '已支付', 'amount': '12000.00', 'paidOn': '%s', 'documentNumber': '3号'}"
                                .formatted(desk.today()))
                .expect(200);
        assertThat(tasks(head, referral)).containsExactly("CLOSE_REFERRAL");
        assertThat(tasks(inspector, referral)).isEmpty();

        desk.conclude(path);
        assertThat(close(path, "ENFORCED_BY_AGENCY").expect(409).text("/type")).endsWith("children-are-open");
        officer.post(referral + "/close", "{'text': '款项已核对'}").expect(200);
        letsGo(path);
        assertThat(close(path, "TRANSFERRED_WITHOUT_RESULT").expect(409).text("/type"))
                .endsWith("reason-does-not-fit");
        var closed = close(path, "ENFORCED_BY_AGENCY").expect(200);

        var whole = officer.get(referral, closed.thenRead()).expect(200);
        assertThat(whole.text("/rounds/0/results/0/outcomeCode")).isEqualTo("PAID");
        assertThat(whole.text("/rounds/0/results/0/amount")).isEqualTo("12000.00");
        assertThat(whole.text("/rounds/0/receivedBy")).isEqualTo("陈科长");
        assertThat(recovered(closed.thenRead()).subtract(before)).isEqualByComparingTo("12000.00");
        assertThat(told(path)).contains("协作单位受理移送，受理文号穗劳监〔2026〕88号", "协作单位反馈办理结果：已支付，支付12000.00元", "移送办结");
    }

    @Test
    @DisplayName("is chased wherever the agency is silent: for its receipt, its decision, its result")
    void isChased() {
        var path = desk.acceptedCase();
        var referral = sent(path);
        silent(referral, "acknowledgement");
        officer.post(referral + "/acknowledge", "{}").expect(400);
        officer.post(referral + "/acknowledge", "{'onBehalfOf': '陈科长'}").expect(200);
        assertThat(tasks(officer, referral)).containsExactly("FOLLOW_REFERRAL");

        silent(referral, "acceptance");
        var filed = desk.today().minusDays(1);
        inspector
                .post(referral + "/accept", "{'agencyNumber': '8号', 'filedOn': '%s'}".formatted(filed))
                .expect(200);

        var due = silent(referral, "agency-result");
        assertThat(due).isAfter(filed.plusDays(80));
        inspector.post(referral + "/extend", "{'reason': '情况复杂'}").expect(409);
        officer.post(referral + "/close", "{'text': '不等了'}").expect(403);
        head.post(referral + "/close", "{}").expect(400);
        head.post(referral + "/close", "{'text': '多次催办无果'}").expect(200);
        letsGo(path);
        desk.conclude(path);
        assertThat(close(path, "TRANSFERRED_WITH_RESULT").expect(409).text("/type"))
                .endsWith("reason-does-not-fit");
        close(path, "TRANSFERRED_WITHOUT_RESULT").expect(200);
        assertThat(told(path)).contains("移送未得到办理结果");
    }

    @Test
    @DisplayName("goes on to another agency, of which the first learns nothing, and is declined there")
    void goesOn() {
        var path = desk.acceptedCase();
        var referral = sent(path);
        inspector.post(referral + "/acknowledge", "{}").expect(200);
        taxes.get(referral).expect(404);
        taxes.post(referral + "/acknowledge", "{}").expect(404);
        inspector
                .post(referral + "/reroute", "{'to': 'gz-tax', 'agencyKind': 'TAX', 'reason': '社保费由税务征收'}")
                .expect(200);
        taxes.get(referral).expect(404);
        assertThat(tasks(taxes, referral)).isEmpty();
        assertThat(tasks(head, referral)).containsExactly("SEND_REFERRAL");
        assertThat(head.post(referral + "/send", "{}").expect(409).text("/type"))
                .endsWith("case.referred-by-consent");
        officer.post(path + "/consent", "{'towards': 'gz-tax', 'purpose': 'REFER', 'medium': 'PHONE'}")
                .expect(200);
        head.post(referral + "/send", "{}").expect(200);

        assertThat(tasks(taxes, referral)).containsExactly("ACKNOWLEDGE_REFERRAL");
        var seen = taxes.get(referral).expect(200);
        assertThat(seen.response().body()).doesNotContain("周华涛", "19900000001", "运单");
        assertThat(seen.body().at("/text").isNull()).isTrue();
        assertThat(seen.body().at("/rounds").size()).isEqualTo(1);
        var before = inspector.get(referral).expect(200);
        assertThat(before.text("/status")).isEqualTo("REROUTED");
        assertThat(before.body().at("/rounds").size()).isEqualTo(1);
        inspector.post(referral + "/feedback", "{'text': '?'}").expect(403);
        transport.get(referral).expect(404);
        assertThat(ids(taxes)).contains(id(referral));
        assertThat(ids(transport)).doesNotContain(id(referral));

        taxes.post(referral + "/acknowledge", "{}").expect(200);
        taxes.post(referral + "/decline", "{'reason': '未登记参保'}").expect(200);
        letsGo(path);
        assertThat(officer.get(referral).expect(200).text("/rounds/1/reason")).isEqualTo("未登记参保");
        desk.conclude(path);
        close(path, "TRANSFERRED_WITHOUT_RESULT").expect(200);
    }

    @Test
    @DisplayName("is taken back only before the agency has it in hand")
    void isTakenBack() {
        var path = desk.acceptedCase();
        var referral = sent(path);
        inspector.post(referral + "/acknowledge", "{}").expect(200);
        var late = officer.post(referral + "/recall", "{'reason': '材料有误'}").expect(409);
        assertThat(late.text("/detail")).contains("已签收", "accept, decline, reroute");

        var other = sent(path);
        officer.post(other + "/recall", "{'reason': '材料有误'}").expect(200);
        var left = inspector.get(other).expect(200);
        assertThat(left.text("/status")).isEqualTo("RECALLED");
        assertThat(left.body().toString()).doesNotContain("周华涛", "拖欠运费", "运单", "材料有误");
        inspector.post(other + "/acknowledge", "{}").expect(409);
        assertThat(tasks(inspector, other)).isEmpty();
    }

    @Test
    @DisplayName("tells the procuratorate of whom it protects, where the employer does not cooperate")
    void isAClue() {
        var path = desk.acceptedCase();
        var clue = "{'to': 'gz-procuratorate', 'text': '拖欠', 'legalBasis': '通知'%s}";
        var refused = officer.post(path + "/referrals", clue.formatted("")).expect(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("clue");
        assertThat(refused.text("/errors/0/message")).contains("不配合");
        officer.post(path + "/referrals", clue.formatted(", 'clue': {'grounds': ['PLATFORM']}"))
                .expect(400);
        officer.post(
                        path + "/referrals",
                        clue.formatted(", 'clue': {'grounds': ['PLATFORM'], 'nonCooperation': '拒收提示函'}"))
                .expect(201);
        officer.post(path + "/referrals", "{'to': 'gz-tianhe', 'agencyKind': 'TAX', 'text': '?'}")
                .expect(400);
        var other = officer.post(path + "/referrals", "{'to': 'gz-court', 'agencyKind': 'POLICE', 'text': '?'}")
                .expect(400);
        assertThat(other.text("/errors/0/field")).isEqualTo("agencyKind");
        assertThat(other.text("/errors/0/message")).contains("广州市中级人民法院", "COURT");
        assertThat(officer.get("/api/v1/vocabulary").expect(200).body().at("/agencies"))
                .extracting(each -> each.at("/id").asString())
                .contains("gz-court", "gz-hrss")
                .doesNotContain("gz-tianhe");
    }

    @Test
    @DisplayName(
            "waits five days for the result once the procuratorate of Hantai has closed the clue, and chases it then")
    void isWaitedForAfterTheClosing() {
        var path = caseOfHantai();
        var referral = "/api/v1/referrals/"
                + shaanxi.post(path + "/referrals", """
                        {'to': 'xa-procuratorate', 'text': '拖欠运费', 'legalBasis': '最高人民检察院、全国总工会通知',
                         'clue': {'grounds': ['PLATFORM'], 'nonCooperation': '拒收提示函'}}""").expect(201).text("/id");
        shaanxi.as("head.sn").post(referral + "/send", "{}").expect(200);
        said(referral, "acknowledge", "").expect(200);
        said(referral, "accept", ", 'agencyNumber': '汉检〔2026〕5号'").expect(200);
        var closed = desk.today();
        var tomorrow = said(referral, "feedback", ", 'text': '?', 'closedOn': '%s'".formatted(closed.plusDays(1)));
        assertThat(tomorrow.expect(400).text("/errors/0/field")).isEqualTo("closedOn");
        said(referral, "feedback", ", 'text': '已办结', 'closedOn': '%s'".formatted(closed))
                .expect(200);
        assertThat(said(referral, "feedback", ", 'text': '?', 'closedOn': '%s'".formatted(closed))
                        .expect(409)
                        .text("/type"))
                .endsWith("closed-by-the-agency-once");

        var waiting = shaanxi.get(referral).expect(200);
        assertThat(waiting.text("/rounds/0/feedback/0/closedOn")).isEqualTo(closed.toString());
        assertThat(waiting.text("/clocks/1/name")).isEqualTo("agency-closing");
        assertThat(waiting.text("/clocks/1/why")).contains("起计5日");
        var due = LocalDate.parse(waiting.text("/clocks/1/due"));
        assertThat(due).isAfterOrEqualTo(closed.plusDays(5)).isBefore(LocalDate.parse(waiting.text("/clocks/0/due")));
        assertThat(waiting.text("/nextDue")).isEqualTo(due.toString());
        assertThat(shaanxi.get(path + "/timeline?limit=500")
                        .expect(200)
                        .response()
                        .body())
                .contains("协作单位第1次反馈，称已于");
        desk.waitUntil(due.plusDays(1));
        assertThat(tasks(shaanxi, referral)).containsExactly("CHASE_REFERRAL");
        said(referral, "result", ", 'outcome': 'PAID'").expect(200);
        assertThat(shaanxi.get(referral).expect(200).body().at("/clocks").size())
                .isZero();
    }

    @Test
    @DisplayName("is put right by two people where the agency's filing day was typed in wrongly, and its time follows")
    void isPutRight() {
        var path = desk.acceptedCase();
        var referral = sent(path);
        inspector.post(referral + "/acknowledge", "{}").expect(200);
        var filed = desk.today();
        desk.waitUntil(filed.plusDays(1));
        inspector
                .post(referral + "/accept", "{'agencyNumber': '8号', 'filedOn': '%s'}".formatted(filed.plusDays(1)))
                .expect(200);
        var due = officer.get(referral).expect(200).text("/clocks/0/due");
        var wrong = entry(path, "referral.accepted");
        var correction = "{'event': '%s', 'set': {'filedOn': '%s', 'agencyNumber': '88号'}, 'reason': '录入有误'}"
                .formatted(wrong, filed);
        inspector.post(referral + "/correct", correction).expect(403);
        taxes.post(referral + "/correct", correction).expect(404);
        assertThat(officer.post(referral + "/correct", correction).expect(200).text("/correction"))
                .isEqualTo("1");
        assertThat(officer.get(referral).expect(200).text("/corrections/0/askedBy"))
                .isEqualTo("officer.gz");
        assertThat(tasks(head, referral)).contains("CONFIRM_CORRECTION");
        officer.post(referral + "/corrections/1/confirm", "{}").expect(403);
        head.post(referral + "/corrections/1/confirm", "{}").expect(200);

        var right = officer.get(referral).expect(200);
        assertThat(right.text("/rounds/0/filedOn")).isEqualTo(filed.toString());
        assertThat(right.text("/rounds/0/agencyNumber")).isEqualTo("88号");
        assertThat(right.body().at("/corrections")).isEmpty();
        assertThat(LocalDate.parse(right.text("/clocks/0/due"))).isBeforeOrEqualTo(LocalDate.parse(due));
        assertThat(right.text("/clocks/0/why")).contains(words(filed));
        assertThat(inspector.get(referral).expect(200).body().has("corrections"))
                .isFalse();
        assertThat(tasks(head, referral)).doesNotContain("CONFIRM_CORRECTION");
        assertThat(told(path)).contains("移送：登记更正：", "受理文号");
    }

    private static String words(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** The id of the last such entry of the case's timeline. */
    private String entry(String path, String type) {
        return officer.get(path + "/timeline?limit=500")
                .expect(200)
                .body()
                .at("/items")
                .valueStream()
                .filter(each -> each.at("/type").asString().equals(type))
                .reduce((one, later) -> later)
                .orElseThrow()
                .at("/eventId")
                .asString();
    }

    /** What the procuratorate said, as the union types it in. */
    private Office.Answer said(String referral, String what, String more) {
        return shaanxi.post(referral + "/" + what, "{'onBehalfOf': '李检察官'%s}".formatted(more));
    }

    private String caseOfHantai() {
        var path = "/api/v1/cases/"
                + shaanxi.post("/api/v1/cases", """
                        {'channel': 'HOTLINE_12351', 'externalNumber': '%s', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '610702',
                         'employer': {'name': '汉中示例运物流有限公司'},
                         'complainant': {'anonymous': false, 'name': '秦小川', 'phone': '19900000077', 'employmentForm': 'TRUCK_DRIVER'},
                         'workersAffected': 1, 'causes': ['FREIGHT_DEFAULT'], 'claimedAmount': '12000.00',
                         'narrative': '货主拖欠运费。', 'occurredOn': '2026-09-28'}""".formatted(UUID.randomUUID()))
                        .expect(201)
                        .text("/id");
        shaanxi.post(path + "/accept", "{}").expect(200);
        return path;
    }

    @Test
    @DisplayName("follows the letter to the agency, once that is signed, and about the same case")
    void followsALetter() {
        var path = desk.acceptedCase();
        desk.conclude(path);
        officer.post(path + "/record-statement", """
                {'party': 'RESPONDENT', 'medium': 'IN_PERSON', 'signature': 'REFUSED', 'text': '拒绝陈述。'}""").expect(200);
        assertThat(following(id(desk.issued(path))).expect(400).text("/type")).endsWith("referred-on-a-recommendation");
        var letter = "/api/v1/letters/"
                + officer.post(path + "/letters", """
                        {'kind': 'RECOMMENDATION', 'addressee': {'name': '广州市人力资源和社会保障局'}, 'facts': '拖欠运费。',
                         'legalBasis': ['工会法第二十三条'], 'skipReason': '群体性欠薪，情况紧急。',
                         'demands': [{'problem': '拖欠运费', 'demand': '责令付清'}]}""").expect(201).text("/id");
        assertThat(following(id(letter)).expect(409).text("/type")).endsWith("referred-once-signed");
        desk.sign(letter);

        var referral = "/api/v1/referrals/" + following(id(letter)).expect(201).text("/id");
        head.post(referral + "/send", "{}").expect(200);
        var whole = officer.get(referral).expect(200);
        assertThat(whole.text("/letterId")).isEqualTo(id(letter));
        assertThat(whole.text("/caseIds/0")).isEqualTo(id(path));
        assertThat(inspector.get(referral).expect(200).body().has("letterId")).isFalse();
        assertThat(told(path)).contains("准备移送广州市人力资源和社会保障局（劳动保障监察）");
    }

    /** What the union counts this year as got through referrals. */
    private BigDecimal recovered(String... headers) {
        return new BigDecimal(
                officer.get("/api/v1/statistics", headers).expect(200).text("/referrals/recovered"));
    }

    private Office.Answer following(String letter) {
        return officer.post("/api/v1/referrals", """
                {'letterId': '%s', 'to': 'gz-hrss', 'agencyKind': 'LABOUR_INSPECTION', 'text': '拖欠运费', 'claims': [1]%s}""".formatted(letter, BASIS));
    }

    private String sent(String path) {
        var referral = prepared(path, BASIS);
        head.post(referral + "/send", "{}").expect(200);
        return referral;
    }

    private String prepared(String path, String more) {
        return "/api/v1/referrals/"
                + officer.post(path + "/referrals", """
                        {'to': 'gz-hrss', 'agencyKind': 'LABOUR_INSPECTION', 'text': '周华涛（19900000001）被拖欠运费', 'claims': [1],
                         'manifest': [{'title': '运单', 'sha256': '%s', 'personal': ['NAME']}]%s}""".formatted(HASH, more))
                        .expect(201)
                        .text("/id");
    }

    /** Lets the time pass for which this clock waits, and finds the union told to chase the agency. */
    private LocalDate silent(String referral, String clock) {
        var waiting = officer.get(referral).expect(200);
        assertThat(waiting.text("/clocks/0/name")).isEqualTo(clock);
        assertThat(waiting.text("/light")).isNotEqualTo("RED");
        var due = LocalDate.parse(waiting.text("/clocks/0/due"));
        desk.waitUntil(due.plusDays(1));
        assertThat(officer.get(referral).expect(200).text("/light")).isEqualTo("RED");
        assertThat(tasks(officer, referral)).containsExactly("CHASE_REFERRAL");
        return due;
    }

    /** The case lets go of it in its own time. */
    private void letsGo(String path) {
        await().untilAsserted(() -> assertThat(told(path)).contains("case.child-ended"));
    }

    private Office.Answer close(String path, String reason) {
        return head.post(path + "/close", "{'reason': '%s', 'text': '结案'}".formatted(reason));
    }

    private String told(String path) {
        return officer.get(path + "/timeline?limit=500").expect(200).response().body();
    }

    private static List<String> tasks(Office who, String referral) {
        return who.get("/api/v1/worklist?limit=500")
                .expect(200)
                .body()
                .at("/items")
                .valueStream()
                .filter(each -> each.at("/href").asString().equals(referral))
                .map(each -> each.at("/kind").asString())
                .toList();
    }

    private static List<String> ids(Office who) {
        return who.get("/api/v1/referrals?limit=500")
                .expect(200)
                .body()
                .at("/items")
                .valueStream()
                .map(each -> each.at("/id").asString())
                .toList();
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
