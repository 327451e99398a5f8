package org.hanshu.application.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("A database of an earlier version")
class UpgradeTest {

    private static final String TO_MEDIATE = """
            [{"kind": "MEDIATE", "n": 0, "roles": ["MEDIATOR"], "onlyBy": ["mediator.gz"], "notBy": [],
              "light": "GREY", "urgency": 0}]""";

    private static final String FOLLOWED = """
            [{"kind": "FOLLOW_MEDIATION", "n": 0, "roles": ["OFFICER", "HEAD"], "onlyBy": [], "notBy": [],
              "due": "2026-12-08", "light": "GREEN", "urgency": 1}]""";

    @Test
    void countsItsStatisticsAnewAndNothingElse() {
        var earlier = TestDatabase.before(191);
        var jdbc = JdbcClient.create(earlier.database());
        for (var processor : List.of("statistics_1", "dossier_1")) {
            for (var segment = 0; segment < 2; segment++) {
                jdbc.sql("insert into tokens.token (processorName, segment, token) values (?, ?, '{}')")
                        .params(processor, segment)
                        .update();
            }
        }
        earlier.upgrade();
        assertThat(jdbc.sql("select processorName || ' ' || segment from tokens.token order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("dossier_1 0", "dossier_1 1");
    }

    @Test
    void bringsEveryMediationThatHasNotEndedOntoSomebodysList() {
        var earlier = TestDatabase.before(205);
        var jdbc = JdbcClient.create(earlier.database());
        var resting = mediation(jdbc, "APPLIED", "[]");
        var opened = mediation(jdbc, "OPEN", TO_MEDIATE);
        var followed = mediation(jdbc, "CONSENT_ASKED", FOLLOWED);
        var ended = mediation(jdbc, "FAILED", "[]");

        earlier.upgrade();

        assertThat(tasks(jdbc, resting)).containsExactly("FOLLOW_MEDIATION 9999-12-31 0");
        assertThat(tasks(jdbc, opened)).containsExactly("FOLLOW_MEDIATION 9999-12-31 0", "MEDIATE 9999-12-31 0");
        assertThat(tasks(jdbc, followed)).containsExactly("FOLLOW_MEDIATION 2026-12-08 -1");
        assertThat(tasks(jdbc, ended)).isEmpty();
    }

    private static UUID mediation(JdbcClient jdbc, String status, String tasks) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into worklist_1.children (id, seq, body) values (?, 1, ?::jsonb)")
                .params(id, asItWasWritten(status, tasks))
                .update();
        return id;
    }

    /** The row of a mediation as the version before V205 had it. */
    private static String asItWasWritten(String status, String tasks) {
        return """
                {"kind": "MEDIATION", "caseId": "%s", "owner": "gz-union",
                 "progress": {"status": "%s", "clocks": {"all": []}}, "assigned": ["mediator.gz"],
                 "aid": {}, "agency": null, "tasks": %s}""".formatted(UUID.randomUUID(), status, tasks);
    }

    private static List<String> tasks(JdbcClient jdbc, UUID id) {
        return jdbc.sql("select kind || ' ' || due || ' ' || calm from worklist_1.tasks where child_id = ? order by 1")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
