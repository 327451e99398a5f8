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
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.hanshu.fault.Writer.Acknowledged;
import org.hanshu.support.FreshFolder;
import org.hanshu.support.Office;
import org.hanshu.support.Server;
import org.junit.jupiter.api.Test;

/**
 * JVM and database are killed ten times while sixteen clients write, in the midst of an import and of a step of the clock too:
 * what was acknowledged is there, once.
 */
class KillNineTest {

    private static final int WRITERS = 16;
    private static final int KILLS = 10;

    private final ConcurrentLinkedQueue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean stop = new AtomicBoolean();

    @Test
    void losesNothingThatWasAcknowledgedAndDoesNothingTwice() throws Exception {
        var random = new Random(20261123);
        try (var server = Server.start(FreshFolder.make());
                var clients = Executors.newFixedThreadPool(WRITERS)) {
            for (var n = 0; n < WRITERS; n++) {
                clients.execute(new Writer(server.address(), n, acknowledged, faults, stop));
            }
            var clerk = new Office(server.address(), "clerk.gz");
            var later = later(clerk, 20);
            var imported = "";
            for (var kill = 1; kill <= KILLS && faults.isEmpty(); kill++) {
                if (kill == 3) {
                    imported = startImport(clerk);
                }
                if (kill == 6) {
                    clients.execute(() -> advance(clerk, later));
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300 + random.nextInt(2500)));
                server.kill();
                server.startAgain();
            }
            stop.set(true);
            clients.shutdown();
            assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

            assertThat(faults).isEmpty();
            clerk.post("/api/v1/training/clock", "{'advanceTo': '" + later(clerk, 21) + "'}")
                    .expect(200);
            theImportIsWhole(clerk, imported);
            assertThat(acknowledged).hasSizeGreaterThan(100);
            eachAcknowledgedChangeStandsOnce(server);
            clocksAgreeWithTheEvents(server);
            readModelsAgreeWithTheEvents(server);
        }
    }

    private static String later(Office clerk, int days) {
        var now = OffsetDateTime.parse(
                clerk.get("/api/v1/training/clock").expect(200).text("/now"));
        return now.plusDays(days).toString();
    }

    /** Its answer may be lost with the engine: it is asked again after the last kill. */
    private static void advance(Office clerk, String later) {
        try {
            clerk.post("/api/v1/training/clock", "{'advanceTo': '" + later + "'}");
        } catch (UncheckedIOException e) {
            assertThat(e).hasCauseInstanceOf(IOException.class);
        }
    }

    private static String startImport(Office clerk) throws IOException {
        var file = Files.readAllBytes(Path.of("..", "examples", "hotline-export.csv"));
        return clerk.upload("/api/v1/imports", "hotline-export.csv", file, "hotline-csv")
                .expect(202)
                .text("/id");
    }

    private static void theImportIsWhole(Office clerk, String id) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var report = clerk.get("/api/v1/imports/" + id).expect(200);
            assertThat(report.text("/status")).isEqualTo("DONE");
            assertThat(List.of("read", "imported", "duplicates", "refused", "warnings"))
                    .map(count -> report.body().at("/" + count).asInt())
                    .containsExactly(303, 295, 1, 7, 3);
        });
    }

    private void eachAcknowledgedChangeStandsOnce(Server server) throws SQLException {
        try (var database = server.database()) {
            Ledger.holdsEachOnce(database, acknowledged);
        }
    }

    private static void clocksAgreeWithTheEvents(Server server) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            try (var database = server.database()) {
                Ledger.clocksAgree(database);
            }
        });
    }

    private void readModelsAgreeWithTheEvents(Server server) {
        var officer = new Office(server.address(), "officer.gz");
        for (var change : acknowledged) {
            if (change.eventType().equals("case.filed")) {
                var path = "/api/v1/cases/" + change.id();
                var asEventsHaveIt =
                        officer.get(path + "?asOf=2030-01-01T00:00:00%2B08:00").expect(200);
                await().untilAsserted(() ->
                        assertThat(officer.get(path).expect(200).body()).isEqualTo(asEventsHaveIt.body()));
            }
        }
    }
}
