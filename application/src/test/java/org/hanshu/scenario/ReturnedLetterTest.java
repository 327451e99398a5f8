package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHanshu
@DisplayName("A letter that comes back from the post")
class ReturnedLetterTest {

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
    void isTriedAgainAndServedByPublicNotice() {
        var casePath = desk.acceptedCase();
        var letter = desk.issued(casePath);
        officer.post(letter + "/dispatch", "{'method': 'MAIL', 'trackingNumber': 'EA123456789CN'}")
                .expect(200);
        officer.post(letter + "/undeliverable", "{}").expect(409);
        officer.post(letter + "/attempts", "{'method': 'MAIL', 'outcome': 'RETURNED_BY_POST', 'text': '退件'}")
                .expect(200);
        officer.post(letter + "/attempts", "{'method': 'IN_PERSON', 'outcome': 'NO_ONE_THERE'}")
                .expect(200);
        var lost =
                officer.post(letter + "/undeliverable", "{'text': '登记地址已搬空'}").expect(200);

        var waiting = officer.get(letter, lost.thenRead()).expect(200);
        assertThat(waiting.text("/status")).isEqualTo("UNDELIVERABLE");
        assertThat(waiting.text("/delivery/dispatches/0/trackingNumber")).isEqualTo("EA123456789CN");
        assertThat(waiting.body().at("/delivery/attempts").size()).isEqualTo(2);
        assertThat(waiting.text("/delivery/undeliverable/text")).isEqualTo("登记地址已搬空");
        assertThat(officer.get("/api/v1/letters?status=UNDELIVERABLE", lost.thenRead())
                        .expect(200)
                        .response()
                        .body())
                .contains(letter.substring(letter.lastIndexOf('/') + 1));
        assertThat(officer.get("/api/v1/worklist?limit=500", lost.thenRead())
                        .expect(200)
                        .response()
                        .body())
                .contains("公告送达");

        timelineTellsIt(casePath, publish(letter).thenRead());
    }

    @Test
    void isLeftBeforeTwoWitnessesWhereItWasRefused() {
        var letter = desk.issued(desk.acceptedCase());
        officer.post(
                        letter + "/refuse-receipt",
                        "{'refusedOn': '%s', 'witnesses': ['张某'], 'text': '拒不签收'}".formatted(desk.today()))
                .expect(200);
        var left = "{'method': 'LEFT_WITH_WITNESS', 'servedOn': '%s', 'witnesses': [%s]}";
        var refused = officer.post(letter + "/serve", left.formatted(desk.today(), ""), "Accept-Language", "en")
                .expect(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo("witnesses");
        var served = officer.post(letter + "/serve", left.formatted(desk.today(), "'李某'"))
                .expect(200);
        assertThat(officer.get(letter, served.thenRead()).expect(200).text("/delivery/witnesses/1"))
                .isEqualTo("李某");
    }

    private Office.Answer publish(String letter) {
        var today = desk.today();
        var served = officer.post(letter + "/serve", "{'method': 'PUBLIC_NOTICE', 'servedOn': '%s'}".formatted(today))
                .expect(200);
        assertThat(served.text("/deemedServedOn")).isEqualTo(today.plusDays(30).toString());
        assertThat(officer.get(letter, served.thenRead()).expect(200).text("/status"))
                .isEqualTo("AWAITING_REPLY");
        return served;
    }

    private void timelineTellsIt(String casePath, String... headers) {
        var zh = officer.get(casePath + "/timeline?limit=500", headers)
                .expect(200)
                .response()
                .body();
        assertThat(zh).contains("单号EA123456789CN", "邮件退回", "无人在场", "无法送达", "公告");
        var en = officer.get(casePath + "/timeline?limit=500", "Accept-Language", "en")
                .expect(200)
                .response()
                .body();
        assertThat(en).contains("tracking number EA123456789CN", "returned by the post", "cannot be delivered");
    }
}
