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
@DisplayName("Payment in instalments")
class InstalmentsTest {

    @LocalServerPort
    int port;

    private Office officer;
    private LetterDesk desk;
    private String letter;
    private LocalDate due;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        desk = new LetterDesk(officer);
        var casePath = desk.acceptedCase();
        desk.conclude(casePath);
        letter = desk.issued(casePath);
        due = LocalDate.parse(desk.serve(letter).text("/replyDue/date"));
    }

    @Test
    void isFollowedFromDateToDateUntilItsPartsAddUp() {
        var today = desk.today();
        plan(today);
        pay("4000.00");
        var part = verify("PARTLY", "4000.00").expect(200);
        var read = officer.get(letter, part.thenRead()).expect(200);
        assertThat(read.text("/demands/0/state")).isEqualTo("PARTLY_VERIFIED");
        assertThat(read.text("/demands/0/verifiedAmount")).isEqualTo("4000.00");

        desk.waitUntil(today.plusDays(11));
        await().untilAsserted(() -> assertThat(officer.get("/api/v1/worklist?limit=500")
                        .expect(200)
                        .body()
                        .at("/items")
                        .toString())
                .contains("\"letterId\":\"" + idOf() + "\"", "第1项要求逾期未整改"));
        assertThat(officer.get("/api/v1/deadlines?limit=500")
                        .expect(200)
                        .body()
                        .at("/items")
                        .toString())
                .contains("instalment-1-2");

        pay("8000.00");
        verify("VERIFIED", "7000.00").expect(400);
        var whole = verify("PARTLY", "8000.00").expect(200);
        var settled = officer.get(letter, whole.thenRead()).expect(200);
        assertThat(settled.text("/demands/0/state")).isEqualTo("VERIFIED");
        assertThat(settled.text("/demands/0/verifiedAmount")).isEqualTo("12000.00");
        officer.post(letter + "/assess", "{'outcome': 'SATISFIED', 'text': '三期均已付清。'}")
                .expect(200);
    }

    @Test
    void getsMoreTimeOnceOnWrittenGround() {
        extend(due.minusDays(1)).expect(400);
        extend(due.plusDays(60)).expect(400);
        var extended = extend(due.plusDays(5)).expect(200);
        assertThat(officer.get(letter, extended.thenRead()).expect(200).text("/replyDue/date"))
                .isEqualTo(due.plusDays(5).toString());
        extend(due.plusDays(6)).expect(409);
        desk.waitUntil(due.plusDays(1));
        assertThat(officer.get(letter).expect(200).text("/status")).isEqualTo("AWAITING_REPLY");
        desk.waitUntil(due.plusDays(6));
        await().untilAsserted(() ->
                assertThat(officer.get(letter).expect(200).text("/status")).isEqualTo("OVERDUE"));
    }

    private void plan(LocalDate today) {
        officer.post(letter + "/reply", """
                        {'stance': 'PARTLY', 'receivedOn': '%s',
                         'demands': [{'n': 1, 'stance': 'ACCEPT', 'promisedOn': '%s', 'text': '分三期支付'}]}""".formatted(today, today.plusDays(60)))
                .expect(200);
        var planned = officer.post(letter + "/demands/1/plan", """
                        {'text': '分三期', 'instalments': [{'due': '%s', 'amount': '4000.00'},
                         {'due': '%s', 'amount': '4000.00'}, {'due': '%s', 'amount': '4000.00'}]}""".formatted(
                                today.plusDays(5), today.plusDays(10), today.plusDays(40)))
                .expect(200);
        var read = officer.get(letter, planned.thenRead()).expect(200);
        assertThat(read.text("/demands/0/promisedOn"))
                .isEqualTo(today.plusDays(60).toString());
        assertThat(read.body().at("/demands/0/plan").size()).isEqualTo(3);
    }

    private void pay(String amount) {
        officer.post(
                        letter + "/demands/1/rectification",
                        "{'text': '已转账', 'amountPaid': '%s', 'doneOn': '%s'}".formatted(amount, desk.today()))
                .expect(200);
    }

    private Office.Answer verify(String outcome, String amount) {
        return officer.post(letter + "/demands/1/verification", """
                {'outcome': '%s', 'verifiedAmount': '%s', 'basis': 'BANK_RECORD',
                 'verifiers': ['officer.gz', 'officer2.gz']}""".formatted(outcome, amount));
    }

    private Office.Answer extend(LocalDate to) {
        return officer.post(letter + "/extend", "{'to': '%s', 'reason': '单位书面申请延期'}".formatted(to));
    }

    private String idOf() {
        return letter.substring(letter.lastIndexOf('/') + 1);
    }
}
