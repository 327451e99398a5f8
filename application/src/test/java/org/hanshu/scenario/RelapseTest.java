package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHanshu
@DisplayName("A wrong that is back after ninety days")
class RelapseTest {

    @LocalServerPort
    int port;

    private Office officer;
    private LetterDesk desk;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        desk = new LetterDesk(officer);
    }

    @Test
    void opensTheClosedCaseAndItsLetterAgain() {
        var casePath = desk.acceptedCase();
        desk.conclude(casePath);
        var letter = desk.issued(casePath);
        desk.serve(letter);
        settle(letter, "12000.00");
        var closed = close(casePath);
        assertThat(officer.get(letter, closed.thenRead()).expect(200).text("/light"))
                .isEqualTo("GREY");

        desk.waitUntil(desk.today().plusDays(91));
        await().untilAsserted(() -> assertThat(officer.get("/api/v1/worklist?limit=500")
                        .expect(200)
                        .response()
                        .body())
                .contains("复查整改情况"));
        var back = "{'relapsed': [{'n': 1, 'amount': '3000.00'}], 'verifiers': ['officer.gz', 'officer2.gz'], %s}";
        officer.post(letter + "/recheck", back.formatted("'text': null")).expect(400);
        officer.post(letter + "/recheck", back.formatted("'text': '十二月运费又未付'")).expect(200);

        await().untilAsserted(() -> isOpenAgain(casePath, letter));
        settle(letter, "3000.00");
        close(casePath);
    }

    private void isOpenAgain(String casePath, String letter) {
        var dossier = officer.get(casePath).expect(200);
        assertThat(dossier.text("/status")).isEqualTo("INVESTIGATING");
        assertThat(dossier.text("/children/0/status")).isEqualTo("REPLIED");
        var read = officer.get(letter).expect(200);
        assertThat(read.text("/demands/0/state")).isEqualTo("RELAPSED");
        assertThat(read.text("/demands/0/relapse/amount")).isEqualTo("3000.00");
        assertThat(read.text("/demands/0/relapse/text")).isEqualTo("十二月运费又未付");
        var timeline = officer.get(casePath + "/timeline?limit=500", "Accept-Language", "en")
                .expect(200)
                .response()
                .body();
        assertThat(timeline).contains("the wrong of demand 1 is back", "The case was reopened, round 2", "goes on");
    }

    private void settle(String letter, String amount) {
        var today = desk.today();
        officer.post(
                        letter + "/demands/1/rectification",
                        "{'text': '已转账', 'amountPaid': '%s', 'doneOn': '%s'}".formatted(amount, today))
                .expect(200);
        officer.post(letter + "/demands/1/verification", """
                {'outcome': 'VERIFIED', 'verifiedAmount': '%s', 'basis': 'BANK_RECORD',
                 'verifiers': ['officer.gz', 'officer2.gz']}""".formatted(amount)).expect(200);
        officer.post(letter + "/assess", "{'outcome': 'SATISFIED', 'text': '整改完毕。'}")
                .expect(200);
    }

    private Office.Answer close(String casePath) {
        return desk.head()
                .post(casePath + "/close", "{'reason': 'RECTIFIED', 'text': '运费已付清。'}")
                .expect(200);
    }
}
