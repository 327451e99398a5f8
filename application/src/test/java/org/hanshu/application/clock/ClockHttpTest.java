package org.hanshu.application.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHanshu
class ClockHttpTest {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Autowired
    private RequestGate gate;

    private Office admin;

    @BeforeEach
    void enter() {
        admin = new Office("http://localhost:" + port, "admin");
    }

    @Test
    void showsTheTimeInBeijing() {
        var now = admin.get(ClockController.PATH).expect(200).text("/now");

        assertThat(now).endsWith("+08:00");
        assertThat(Duration.between(OffsetDateTime.parse(now).toInstant(), clock.instant()))
                .isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void movesTheTimeForward() {
        var target = clock.instant().plus(Duration.ofHours(1)).atZone(BEIJING).toOffsetDateTime();
        var answer = admin.post(ClockController.PATH, "{'advanceTo': '" + target + "'}")
                .expect(200);

        assertThat(OffsetDateTime.parse(answer.text("/now")).plusSeconds(1)).isAfter(target);
        assertThat(answer.body().at("/parked").isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'advanceTo': null}",
                "{'advanceTo': 'tomorrow'}",
                "{'advanceTo': '2026-12-09'}",
                "{'advanceTo': '2020-01-01T00:00:00+08:00'}",
                "{'advanceTo': '2199-12-31T00:00:00+08:00'}",
                "{'advanceTo': '+300000-01-01T00:00:00Z'}"
            })
    void refusesWhatIsNoLaterInstant(String body) {
        var answer = admin.post(ClockController.PATH, body).expect(400);

        assertThat(answer.text("/errors/0/field")).isEqualTo("advanceTo");
        assertThat(answer.text("/errors/0/message")).isNotEmpty();
    }

    @Test
    void letsRequestsWaitWhileItMoves() {
        var asked = new CompletableFuture<Office.Answer>();
        gate.closedWhile(() -> {
            asked.completeAsync(() -> admin.get("/api/v1/admin/processors"));
            await().during(Duration.ofMillis(300)).until(() -> !asked.isDone());
        });

        asked.join().expect(200);
    }
}
