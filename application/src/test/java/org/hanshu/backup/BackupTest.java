package org.hanshu.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.hanshu.application.database.Database;
import org.hanshu.application.database.TestDatabase;
import org.hanshu.support.FreshFolder;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.hanshu.support.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Backup and restore as docs/operations.md walks an operator through them, with the rows copied where it says pg_dump. */
@DisplayName("A backup: the database in one snapshot, and apart from it the master key")
@RunningHanshu
class BackupTest {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'WEB', 'externalNumber': '%s', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例运物流第37有限公司'}, 'workersAffected': 1, 'causes': ['FREIGHT_DEFAULT'],
             'complainant': {'anonymous': false, 'name': '周华涛', 'phone': '19900000371', 'employmentForm': 'TRUCK_DRIVER'},
             'claimedAmount': '59000.00', 'narrative': '货主拖欠运费。', 'occurredOn': '2026-09-28'}""";

    private static final String SCHEDULED = "select count(*) from deadlines.scheduled_tasks";

    @LocalServerPort
    private int port;

    @Test
    @DisplayName("taken while people work, it brings an engine back elsewhere that knows everything and goes on")
    void bringsAnEngineBack(@Autowired Database lost, @Value("${hanshu.data}") Path folder) throws Exception {
        var clerk = new Office("http://localhost:" + port, "clerk.gz");
        var kept = filed(clerk, "BACKUP-1");
        var before = Known.of(clerk, kept);
        var after = new ArrayList<Filed>();
        Dump dump;
        try (var database = DriverManager.getConnection(lost.url(), lost.user(), lost.password())) {
            dump = Dump.of(database, () -> after.add(filed(clerk, "BACKUP-2")));
        }
        var spare = FreshFolder.make();
        Files.copy(folder.resolve("master.key"), spare.resolve("master.key"));

        var place = TestDatabase.settings();
        var restored = TestDatabase.migrated(place);
        try (var database = restored.getConnection()) {
            dump.restore(database);
        }
        assertThat(count(restored, SCHEDULED)).isPositive();
        try (var engine = Server.startInUse(spare, variables(place))) {
            knows(engine, kept, before, after.getFirst());
            goesOn(engine, kept);
            assertThat(engine.words().lines().filter(line -> line.startsWith("{")))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(line -> assertThat(JsonMapper.shared()
                                    .readTree(line)
                                    .at("/service/name")
                                    .asString(""))
                            .isEqualTo("hanshu"));
        }
    }

    private static void knows(Server engine, Filed kept, Known before, Filed after) {
        var clerk = new Office(engine.address(), "clerk.gz");
        assertThat(Known.of(clerk, kept)).isEqualTo(before);
        assertThat(before.whole()).contains("货主拖欠运费");
        clerk.get("/api/v1/cases/" + after.id()).expect(404);
    }

    private static void goesOn(Server engine, Filed kept) {
        var clerk = new Office(engine.address(), "clerk.gz");
        var aside =
                clerk.as("admin").get("/api/v1/admin/dead-letters").expect(200).body();
        assertThat(filed(clerk, "BACKUP-3").number()).isNotEqualTo(kept.number());
        clerk.as("officer.gz")
                .post("/api/v1/cases/" + kept.id() + "/accept", "{}")
                .expect(200);
        assertThat(clerk.as("officer.gz").get("/api/v1/cases/" + kept.id()).text("/status"))
                .isEqualTo("ACCEPTED");
        assertThat(clerk.as("admin")
                        .get("/api/v1/admin/dead-letters")
                        .expect(200)
                        .body())
                .isEqualTo(aside);
    }

    private record Filed(String id, String number) {}

    /** What somebody who may see a case sees of it. */
    private record Known(String whole, String timeline) {

        static Known of(Office clerk, Filed filed) {
            var officer = clerk.as("officer.gz");
            var path = "/api/v1/cases/" + filed.id();
            return new Known(
                    officer.get(path).expect(200).response().body(),
                    officer.get(path + "/timeline").expect(200).response().body());
        }
    }

    private static Filed filed(Office clerk, String external) {
        var answer = clerk.post("/api/v1/cases", COMPLAINT.formatted(external)).expect(201);
        return new Filed(answer.text("/id"), answer.text("/caseNumber"));
    }

    private static long count(DataSource database, String sql) {
        return JdbcClient.create(database).sql(sql).query(Long.class).single();
    }

    /** The settings as an operator gives them. */
    private static Map<String, String> variables(Map<String, Object> settings) {
        var variables = new HashMap<>(Map.of("SPRING_PROFILES_ACTIVE", "training", "HANSHU_LOG_FORMAT", "ecs"));
        settings.forEach((name, value) -> variables.put(
                name.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT), String.valueOf(value)));
        return variables;
    }
}
