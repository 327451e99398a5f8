package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningHanshu
@DisplayName("What changed in a case between two days")
class BetweenTwoDaysTest {

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
    @DisplayName("is told value by value, each with what it was and what it is")
    void isToldValueByValue() {
        var path = desk.acceptedCase();
        var tomorrow = desk.today().plusDays(1);
        desk.waitUntil(tomorrow);
        desk.conclude(path);

        var changes = changes(path, tomorrow + "T00:00:00%2B08:00", tomorrow.plusDays(1) + "T00:00:00%2B08:00");

        assertThat(changes.get("/status").at("/before").asString()).isEqualTo("ACCEPTED");
        assertThat(changes.get("/status").at("/after").asString()).isEqualTo("CONCLUDED");
        assertThat(changes).doesNotContainKeys("/caseNumber", "/narrative");
        assertThat(changes(path, "2020-01-01T00:00:00Z", tomorrow + "T00:00:00%2B08:00"))
                .as("all of it is new where it had not begun")
                .containsKeys("/status", "/caseNumber", "/narrative");
    }

    @Test
    @DisplayName("is asked for with two instants in their order, and only by who may know of the case")
    void isAskedForInOrder() {
        var path = desk.acceptedCase();

        officer.get(path + "/diff?from=2030-01-01T00:00:00Z&to=2020-01-01T00:00:00Z")
                .expect(400);
        officer.get(path + "/diff?from=2020-01-01T00:00:00Z").expect(400);
        var unbegun = officer.get(path + "/diff?to=2020-01-01T00:00:00Z").expect(400);
        assertThat(unbegun.text("/errors/0/field")).isEqualTo("from");
        assertThat(unbegun.text("/errors/0/message")).contains("from 和 to").doesNotContain("asOf");
        officer.as("officer.sn")
                .get(path + "/diff?from=2020-01-01T00:00:00Z&to=2030-01-01T00:00:00Z")
                .expect(404);
    }

    private Map<String, JsonNode> changes(String path, String from, String to) {
        return officer.get(path + "/diff?from=" + from + "&to=" + to)
                .expect(200)
                .body()
                .at("/changes")
                .valueStream()
                .collect(Collectors.toMap(each -> each.at("/path").asString(), each -> each));
    }
}
