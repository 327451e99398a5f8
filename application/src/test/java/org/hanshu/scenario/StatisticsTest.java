package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHanshu
@DisplayName("What a union counts")
class StatisticsTest {

    private static final LocalDate RECEIVED = LocalDate.parse("2026-11-10");

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
    void isOpenOnceMoreAfterACaseIsReopened() {
        var before = new Figures(officer, RECEIVED, desk.today());
        var path = desk.acceptedCase();
        desk.head()
                .post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
        desk.head()
                .post(path + "/conclude", "{'finding': 'NO_VIOLATION', 'text': '查无此事。'}")
                .expect(200);
        var closed = desk.head()
                .post(path + "/close", "{'reason': 'WITHDRAWN_NOTHING_FOUND', 'text': '撤回'}")
                .expect(200);
        var ended = new Figures(officer, RECEIVED, desk.today(), closed.thenRead());
        assertThat(ended.cases("opened") - before.cases("opened")).isEqualTo(1);
        assertThat(ended.cases("ended") - before.cases("ended")).isEqualTo(1);
        assertThat(ended.ended("WITHDRAWN_NOTHING_FOUND") - before.ended("WITHDRAWN_NOTHING_FOUND"))
                .isEqualTo(1);
        assertThat(ended.body().at("/rates/closure/numerator").asLong())
                .isEqualTo(before.body().at("/rates/closure/numerator").asLong());

        var reopened = desk.head()
                .post(path + "/reopen", "{'reason': '复查', 'text': '新证据'}")
                .expect(200);
        var again = new Figures(officer, RECEIVED, desk.today(), reopened.thenRead());
        assertThat(again.cases("reopened") - before.cases("reopened")).isEqualTo(1);
        assertThat(again.cases("open") - before.cases("open")).isEqualTo(1);
        assertThat(again.cases("carriedIn") + again.cases("opened"))
                .isEqualTo(again.cases("ended") + again.cases("open"));
    }

    @Test
    void movesWithACaseThatIsHandedOver() {
        var shaanxi = officer.as("head.sn");
        var here = new Figures(officer, RECEIVED, desk.today());
        var there = new Figures(shaanxi, RECEIVED, desk.today());
        var path = desk.acceptedCase();
        desk.head()
                .post(path + "/hand-over", "{'to': 'sn-construction', 'reason': '工程在陕西。'}")
                .expect(200);
        var taken = shaanxi.post(path + "/take-over", "{}").expect(200);

        assertThat(new Figures(officer, RECEIVED, desk.today(), taken.thenRead()).cases("opened"))
                .isEqualTo(here.cases("opened"));
        assertThat(new Figures(shaanxi, RECEIVED, desk.today(), taken.thenRead()).cases("opened"))
                .isEqualTo(there.cases("opened") + 1);
    }

    @Test
    void isNothingToAnAdministratorAndHidesSmallCountsFromAPartner() {
        desk.acceptedCase();
        var admin = new Figures(officer.as("admin"), RECEIVED, desk.today());
        assertThat(admin.cases("opened")).isZero();
        var partner = new Figures(officer.as("partner.tax"), RECEIVED, desk.today());
        assertThat(partner.body().at("/smallCellsHidden").asBoolean()).isTrue();
        assertThat(partner.body().at("/money/claimed").isNull()).isTrue();
    }

    @Test
    void refusesAPeriodThatIsNone() {
        officer.get("/api/v1/statistics?from=2026-12-02&to=2026-12-01").expect(400);
        officer.get("/api/v1/statistics?from=soon").expect(400);
        officer.get("/api/v1/statistics?region=gz").expect(400);
        officer.get("/api/v1/statistics?cause=NONE").expect(400);
        assertThat(officer.get("/api/v1/statistics").expect(200).header("Hanshu-Position"))
                .isNotEmpty();
    }
}
