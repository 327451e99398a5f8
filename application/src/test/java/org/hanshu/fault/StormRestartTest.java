package org.hanshu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.hanshu.support.FreshFolder;
import org.hanshu.support.Office;
import org.hanshu.support.Server;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Hundreds of time limits are due in one instant, and the engine is killed while they fire. */
@DisplayName("A storm of deadlines that is killed twice")
class StormRestartTest {

    private static final String FIRED = """
            select count(*) from events.domain_event where payloadtype in ('case.deadline-reminded', 'case.deadline-missed')""";

    /** The reminders and ends of a clock, each of which leaves one event. */
    static final String TWICE = """
            select count(*) from (
                select aggregateidentifier, payloadtype, event ->> 'name', event ->> 'code', event ->> 'due'
                from events.domain_event cross join lateral (select convert_from(payload, 'UTF8')::jsonb event) told
                where payloadtype in ('case.deadline-reminded', 'case.deadline-missed')
                group by 1, 2, 3, 4, 5 having count(*) > 1) twice""";

    private static final String SCREENED_TOO_LATE = """
            select count(distinct aggregateidentifier) from events.domain_event
            where payloadtype = 'case.deadline-missed' and convert_from(payload, 'UTF8')::jsonb ->> 'name' = 'screening'""";

    private static final String FILED = "select count(*) from events.domain_event where payloadtype = 'case.filed'";

    @Test
    @DisplayName("goes on where it stood: each limit fires, and none twice")
    void goesOn() throws Exception {
        try (var server = Server.start(FreshFolder.make())) {
            var clerk = new Office(server.address(), "clerk.gz");
            imported(clerk);
            var later = OffsetDateTime.parse(
                            clerk.get("/api/v1/training/clock").expect(200).text("/now"))
                    .plusDays(14)
                    .toString();

            killedAfter(60, server, clerk, later);
            killedAfter(500, server, clerk, later);
            clerk.post("/api/v1/training/clock", "{'advanceTo': '" + later + "'}")
                    .expect(200);

            assertThat(count(server, FILED)).isEqualTo(295);
            assertThat(count(server, SCREENED_TOO_LATE)).isEqualTo(295);
            assertThat(count(server, TWICE)).isZero();
        }
    }

    private static void imported(Office clerk) throws IOException {
        var file = Files.readAllBytes(Path.of("..", "examples", "hotline-export.csv"));
        var job = "/api/v1/imports/"
                + clerk.upload("/api/v1/imports", "hotline-export.csv", file, "hotline-csv")
                        .expect(202)
                        .text("/id");
        await().until(() -> clerk.get(job).expect(200).text("/status").equals("DONE"));
    }

    /** Killed as soon as so many have fired. */
    private static void killedAfter(long fired, Server server, Office clerk, String later) throws Exception {
        var raging = Thread.ofPlatform().start(() -> advance(clerk, later));
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> count(server, FIRED) >= fired);
        server.kill();
        raging.join();
        server.startAgain();
    }

    /** Its answer is lost with the engine. */
    private static void advance(Office clerk, String later) {
        try {
            clerk.post("/api/v1/training/clock", "{'advanceTo': '" + later + "'}");
        } catch (UncheckedIOException e) {
            assertThat(e).hasCauseInstanceOf(IOException.class);
        }
    }

    private static long count(Server server, String sql) throws SQLException {
        try (var database = server.database();
                var rows = database.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
