package org.hanshu.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.UUID;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter in a running engine. */
@RunningHanshu
class LetterLifeTest {

    private static final String LETTER = """
            {'kind': '%s', 'facts': '自9月起拖欠运费。', 'legalBasis': ['中华人民共和国工会法第二十三条'],
             'demands': [{'problem': '拖欠运费', 'demand': '付清运费', 'amount': '59000.00', 'persons': 1}]}""";

    @LocalServerPort
    int port;

    @Autowired
    private JdbcClient jdbc;

    private Office officer;
    private Office head;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        head = officer.as("head.gz");
    }

    @Test
    void endsForItsCaseBeforeTheAssessmentIsAnswered() {
        var caseId = acceptedCase();
        var letter = served(caseId);
        rectified(letter);
        officer.post(letter + "/assess", "{'outcome': 'SATISFIED', 'text': '整改完毕。'}")
                .expect(200);
        assertThat(events(caseId, "case.child-ended")).isEqualTo(1);
    }

    @Test
    void fallsDueAndIsAnsweredLate() {
        var letter = served(acceptedCase());
        var due = LocalDate.parse(replyDue(letter));
        officer.post("/api/v1/training/clock", "{'advanceTo': '%sT10:00:00+08:00'}".formatted(due.plusDays(1)))
                .expect(200);
        assertThat(events(letter, "letter.deadline-missed")).isEqualTo(1);
        assertThat(proposals(letter, "proposal.proposed"))
                .as("it is urged first")
                .isZero();
        officer.post(
                        "/api/v1/training/clock",
                        "{'advanceTo': '%sT10:00:00+08:00'}"
                                .formatted(urgedUntil(due).plusDays(1)))
                .expect(200);
        assertThat(proposals(letter, "proposal.proposed")).isEqualTo(1);

        officer.post(letter + "/reply", "{'stance': 'ACCEPT', 'receivedOn': '%s'}".formatted(due.plusDays(1)))
                .expect(200);
        await().untilAsserted(() -> assertThat(lapsed(letter)).isEqualTo(1));
    }

    private LocalDate urgedUntil(LocalDate due) {
        return LocalDate.parse(officer.get("/api/v1/periods?amount=5&unit=WORKING_DAYS&from=" + due)
                .expect(200)
                .text("/due"));
    }

    @Test
    void explainsItsDueDate() {
        var letter = issued(acceptedCase());
        var served = officer.post(letter + "/serve", serve("PUBLIC_NOTICE")).expect(200);
        assertThat(served.text("/deemedServedOn"))
                .isEqualTo(today().plusDays(30).toString());
        assertThat(served.text("/replyDue/rule")).isEqualTo("letter.prompt.reply");
        assertThat(served.text("/replyDue/why")).isNotEmpty();
        assertThat(served.text("/replyDue/calendarVersion")).isNotEmpty();
    }

    @Test
    void isDraftedOnceForOneKey() {
        var path = "/api/v1/cases/" + acceptedCase() + "/letters";
        var key = UUID.randomUUID().toString();
        var first = officer.post(path, LETTER.formatted("PROMPT"), "Idempotency-Key", key)
                .expect(201);
        var again = officer.post(path, LETTER.formatted("PROMPT"), "Idempotency-Key", key)
                .expect(201);
        assertThat(first.header("Location")).isEqualTo("/api/v1/letters/" + first.text("/id"));
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(events(first.text("/id"), "letter.drafted")).isEqualTo(1);
    }

    @Test
    void namesTheKindsThatThereAre() {
        var refused = officer.post("/api/v1/cases/" + acceptedCase() + "/letters", LETTER.formatted("DECREE"))
                .expect(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("kind");
        assertThat(refused.text("/errors/0/message")).contains("PROMPT, OPINION, RECOMMENDATION");
    }

    @Test
    void waitsForAFindingWhereItsKindNeedsOne() {
        officer.post("/api/v1/cases/" + acceptedCase() + "/letters", LETTER.formatted("OPINION"))
                .expect(409);
    }

    @Test
    void isUnknownToAnotherUnion() {
        var letter = issued(acceptedCase());
        officer.as("officer.sn").post(letter + "/serve", serve("MAIL")).expect(404);
    }

    @Test
    void leavesItsNumberVoidWhenWithdrawn() {
        var caseId = acceptedCase();
        var letter = issued(caseId);
        head.post(letter + "/withdraw", "{'reason': '对象有误'}").expect(200);
        assertThat(events(caseId, "case.child-ended")).isEqualTo(1);
        assertThat(jdbc.sql("""
                        select count(*) from events.domain_event where payloadType = 'letter-book.number-voided'
                          and convert_from(payload, 'UTF8')::jsonb ->> 'letterId' = ?""").param(idOf(letter)).query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void goesToAnAgencyAboutACampaign() {
        var full = """
                {'kind': 'RECOMMENDATION', 'origin': {'kind': 'CAMPAIGN', 'reference': '2026年冬季欠薪专项检查'}, 'issuers': ['gz-union'],
                 'addressee': {'name': '广州市人力资源和社会保障局'}, 'copies': [{'to': '广州市总工会', 'legalBasis': '工会法'}],
                 'enclosures': [{'title': '清单', 'sha256': '%s'}], 'facts': '欠薪多发。',
                 'demands': [{'problem': '欠薪', 'demand': '督促支付'}]}""".formatted("a".repeat(64));
        var drafted = officer.post("/api/v1/letters", full).expect(201);
        assertThat(events(drafted.text("/id"), "letter.drafted")).isEqualTo(1);
    }

    private String acceptedCase() {
        var filed = officer.post("/api/v1/cases", """
                {'channel': 'HOTLINE_12351', 'externalNumber': '%s', 'receivedAt': '2026-11-10T07:12:00+08:00',
                 'region': '440106', 'employer': {'name': '广州天河示例运物流第37有限公司', 'uscc': '91440106MA5F000369'},
                 'complainant': {'anonymous': false, 'name': '周华涛', 'phone': '19900000001',
                                 'employmentForm': 'TRUCK_DRIVER'},
                 'workersAffected': 1, 'causes': ['FREIGHT_DEFAULT'], 'claimedAmount': '59000.00',
                 'narrative': '货主拖欠运费。', 'occurredOn': '2026-09-28'}""".formatted(UUID.randomUUID()));
        var caseId = filed.expect(201).text("/id");
        officer.post("/api/v1/cases/" + caseId + "/accept", "{}").expect(200);
        return caseId;
    }

    private String issued(String caseId) {
        var letter = "/api/v1/letters/"
                + officer.post("/api/v1/cases/" + caseId + "/letters", LETTER.formatted("PROMPT"))
                        .expect(201)
                        .text("/id");
        head.post(letter + "/approve", "{'text': '同意'}").expect(200);
        head.post(letter + "/issue", "{}").expect(200);
        return letter;
    }

    private String served(String caseId) {
        var letter = issued(caseId);
        officer.post(letter + "/serve", serve("IN_PERSON")).expect(200);
        return letter;
    }

    private void rectified(String letter) {
        officer.post(letter + "/demands/1/rectification", """
                {'text': '已转账', 'amountPaid': '59000.00', 'doneOn': '%s',
                 'payments': [{'amount': '59000.00', 'paidOn': '%s'}]}""".formatted(today(), today()))
                .expect(200);
        officer.post(letter + "/demands/1/verification", """
                {'outcome': 'VERIFIED', 'verifiedAmount': '59000.00', 'basis': 'BANK_RECORD',
                 'verifiers': ['officer.gz', 'officer2.gz']}""").expect(200);
    }

    private String serve(String method) {
        return "{'method': '%s', 'servedOn': '%s', 'receivedBy': '前台'}".formatted(method, today());
    }

    private LocalDate today() {
        return LocalDate.parse(
                officer.get("/api/v1/training/clock").expect(200).text("/now").substring(0, 10));
    }

    private String replyDue(String letter) {
        return jdbc.sql("""
                        select convert_from(payload, 'UTF8')::jsonb -> 'deadline' ->> 'due' from events.domain_event
                        where aggregateIdentifier = ? and payloadType = 'letter.deadline-set'
                          and convert_from(payload, 'UTF8')::jsonb -> 'deadline' ->> 'name' = 'reply'""").param(idOf(letter)).query(String.class).single();
    }

    private int events(String aggregate, String type) {
        return jdbc.sql("select count(*) from events.domain_event where aggregateIdentifier = ? and payloadType = ?")
                .params(idOf(aggregate), type)
                .query(Integer.class)
                .single();
    }

    private int proposals(String letter, String type) {
        return jdbc.sql("""
                        select count(*) from events.domain_event where payloadType = ?
                          and convert_from(payload, 'UTF8')::jsonb -> 'suggestion' ->> 'letterId' = ?""").params(type, idOf(letter)).query(Integer.class).single();
    }

    private int lapsed(String letter) {
        return jdbc.sql("""
                        select count(*) from events.domain_event l join events.domain_event p using (aggregateIdentifier)
                        where l.payloadType = 'proposal.lapsed' and p.payloadType = 'proposal.proposed'
                          and convert_from(p.payload, 'UTF8')::jsonb -> 'suggestion' ->> 'letterId' = ?""").param(idOf(letter)).query(Integer.class).single();
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
