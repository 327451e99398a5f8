package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A row that the database refuses when a batch is written. */
@RunningHanshu
class UnwritableRowTest {

    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例物流有限公司'}, 'complainant': {'anonymous': true},
             'workersAffected': 1, 'causes': ['FREIGHT_DEFAULT'], 'narrative': '拖欠运费'}""";

    @LocalServerPort
    private int port;

    @Autowired
    private Engine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EventProcessingConfiguration processing;

    private Office officer;
    private Office admin;

    @BeforeEach
    void enter() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        admin = officer.as("admin");
    }

    @AfterEach
    void takeEveryRow() {
        jdbc.sql("alter table dossier_1.cases drop constraint if exists unwritable")
                .update();
        jdbc.sql("alter table timeline_1.entries drop constraint if exists unwritable")
                .update();
    }

    @Test
    void setsItsCaseAsideAloneUntilItIsResumed() {
        var cases = filedInOneBatch("dossier_1", "dossier_1.cases", "id");
        var bad = cases.getFirst();
        accept(bad);
        engine.awaitHandled();

        cases.stream().skip(1).forEach(good -> officer.get("/api/v1/cases/" + good)
                .expect(200));
        officer.get("/api/v1/cases/" + bad).expect(404);
        var aside = aside("dossier_1", bad).orElseThrow();
        assertThat(aside.at("/waiting").asInt()).as("filed, accepted").isGreaterThanOrEqualTo(2);
        assertThat(aside.at("/why").asString()).contains("unwritable");
        assertThat(asideIn("dossier_1")).hasSize(1);

        assertThat(resume(aside).at("/left/waiting").asInt())
                .isEqualTo(aside.at("/waiting").asInt());
        officer.get("/api/v1/cases/" + bad).expect(404);

        takeEveryRow();
        assertThat(resume(aside).at("/left").isNull()).isTrue();
        assertThat(officer.get("/api/v1/cases/" + bad).expect(200).text("/status"))
                .isEqualTo("ACCEPTED");
        accept(cases.getLast());
        engine.awaitHandled();
        assertThat(asideIn("dossier_1")).isEmpty();
    }

    @Test
    void setsAsideWhatIsOnlyAddedAndLeavesNothingOfIt() {
        var cases = filedInOneBatch("timeline_1", "timeline_1.entries", "about");
        var bad = cases.getFirst();
        engine.awaitHandled();

        assertThat(asideIn("timeline_1")).hasSize(1);
        assertThat(engine.count("select count(*) from timeline_1.cases where case_id = ?::uuid", bad))
                .isZero();
        assertThat(entries(bad)).isZero();
        var whole = entries(cases.getLast());
        assertThat(whole).isPositive();

        takeEveryRow();
        assertThat(resume(aside("timeline_1", bad).orElseThrow()).at("/left").isNull())
                .isTrue();
        assertThat(entries(bad)).isEqualTo(whole);
    }

    /** So many that every segment of the group has some; the first one's rows are refused. */
    private List<String> filedInOneBatch(String group, String table, String column) {
        var processor =
                processing.eventProcessor(group, StreamingEventProcessor.class).orElseThrow();
        engine.awaitHandled();
        processor.shutDown();
        var clerk = officer.as("clerk.gz");
        var cases = IntStream.range(0, 12)
                .mapToObj(
                        n -> clerk.post("/api/v1/cases", COMPLAINT).expect(201).text("/id"))
                .toList();
        jdbc.sql("alter table %s add constraint unwritable check (%s <> '%s')"
                        .formatted(table, column, cases.getFirst()))
                .update();
        processor.start();
        return cases;
    }

    private void accept(String caseId) {
        officer.post("/api/v1/cases/" + caseId + "/accept", "{}").expect(200);
    }

    private int entries(String caseId) {
        return engine.count("select count(*) from timeline_1.entries where about = ?::uuid", caseId);
    }

    private Optional<JsonNode> aside(String group, String about) {
        return asideIn(group).stream()
                .filter(item -> item.at("/about").asString().equals(about))
                .findFirst();
    }

    private List<JsonNode> asideIn(String group) {
        var all = admin.get("/api/v1/admin/dead-letters").expect(200).body().at("/items");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(item -> item.at("/group").asString().equals(group))
                .toList();
    }

    private JsonNode resume(JsonNode aside) {
        return admin.post("/api/v1/admin/dead-letters/" + aside.at("/id").asString() + "/resume", "{}")
                .expect(200)
                .body();
    }
}
