package org.hanshu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.hanshu.application.database.EmbeddedDatabase;
import org.hanshu.fault.Writer.Desks;
import org.hanshu.support.FreshFolder;
import org.hanshu.support.Office;
import org.hanshu.support.Server;
import org.hanshu.web.Provider;

/** Two engines in use on one PostgreSQL that neither of them started, and people whose requests go to the one and the other. */
final class TwoProcesses implements AutoCloseable {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final EmbeddedDatabase database;
    private final List<Server> servers;
    private volatile List<Server> asked;
    private final AtomicInteger turn = new AtomicInteger();
    private final Office admin;
    private final Desks desks;

    private TwoProcesses(EmbeddedDatabase database, List<Server> servers) throws Exception {
        this.database = database;
        this.servers = servers;
        this.asked = servers;
        this.admin = Office.withToken(this::next, Provider.running().tokenFor("admin"));
        this.desks = new Desks(
                registered("clerk.one", "CLERK"),
                registered("officer.one", "OFFICER"),
                registered("head.one", "HEAD"),
                "'officer.one', 'officer.two'");
        registered("officer.two", "OFFICER");
    }

    /** Both start at the same moment, on an empty database. */
    static TwoProcesses start() throws Exception {
        var folder = FreshFolder.make();
        var database = EmbeddedDatabase.start(folder);
        var servers = new ArrayList<Server>();
        try {
            for (var n = 1; n <= 2; n++) {
                servers.add(Server.launchInUse(FreshFolder.make(), settings(database, folder)));
            }
            servers.forEach(Server::awaitReady);
            return new TwoProcesses(database, servers);
        } catch (Exception | Error e) {
            servers.forEach(Server::close);
            database.close();
            throw e;
        }
    }

    private static Map<String, String> settings(EmbeddedDatabase database, Path folder) {
        return Map.of(
                "HANSHU_DB_URL", database.url(),
                "HANSHU_DB_USER", database.user(),
                "HANSHU_DB_PASSWORD", database.password(),
                "HANSHU_MASTER_KEY_FILE", folder.resolve("master.key").toString(),
                "HANSHU_OIDC_ISSUER", Provider.running().issuer(),
                "HANSHU_LIMIT_ACCOUNT", "0",
                "HANSHU_LIMIT_ADDRESS", "0");
    }

    Server one() {
        return servers.getFirst();
    }

    Server other() {
        return servers.getLast();
    }

    /** The one after the other, as a proxy would ask them that knows nothing of sessions. */
    private String next() {
        var all = asked;
        return all.get(Math.floorMod(turn.getAndIncrement(), all.size())).address();
    }

    /** Without a word; whoever asks it finds nobody, until it is known that it is gone. */
    void kill(Server server) {
        server.kill();
        asked = servers.stream().filter(each -> each != server).toList();
    }

    /** Somebody whose requests all go to the same process. */
    Office at(Server server, String account) throws IOException, InterruptedException {
        return Office.withToken(server::address, Provider.running().tokenFor(account));
    }

    Desks desks() {
        return desks;
    }

    Office admin() {
        return admin;
    }

    static String today() {
        return LocalDate.now(BEIJING).toString();
    }

    Office registered(String name, String role) throws IOException, InterruptedException {
        admin.post(
                        "/api/v1/admin/accounts",
                        "{'name': '%s', 'organisation': 'gz-union', 'role': '%s', 'order': '穗任〔2026〕1号'}"
                                .formatted(name, role))
                .expect(201);
        if (!role.equals("CLERK")) {
            admin.post(
                            "/api/v1/admin/accounts/" + name + "/issue-certificate",
                            "{'number': '粤工监字-%s', 'from': '2026-01-01', 'until': '2099-12-31'}".formatted(name))
                    .expect(200);
        }
        return admin.asToken(Provider.running().tokenFor(name));
    }

    Connection database() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    long count(String sql) {
        try (var look = database();
                var rows = look.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So many segments of all groups are worked on by this process. */
    long segmentsOf(Server server) {
        return count("select count(*) from tokens.token where owner like '" + server.pid() + "@%'");
    }

    /** Once every saga has heard of what was done before. */
    long unrung() {
        var latest = new AtomicLong(-1);
        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(30)).until(() -> {
            try (var look = database()) {
                var unrung = Ledger.unrung(look);
                return latest.getAndSet(unrung) == unrung;
            }
        });
        return latest.get();
    }

    void awaitShared() {
        await().atMost(Duration.ofSeconds(20)).until(() -> count("""
                        select count(*) from (select processorname from tokens.token group by processorname
                            having count(distinct owner) < 2) of_one""") == 0);
    }

    /** The segments of the one that is gone, and the deadlines that it was about to let ring. */
    void awaitTakenOver(Duration within) {
        await().atMost(within)
                .until(() -> segmentsOf(one()) == count("select count(*) from tokens.token") && count("""
                        select count(*) from deadlines.scheduled_tasks
                        where picked and last_heartbeat < now() - interval '5 seconds'""") == 0);
    }

    String startImport() throws IOException {
        var file = Files.readAllBytes(Path.of("..", "examples", "hotline-export.csv"));
        return "/api/v1/imports/"
                + desks.clerk()
                        .upload("/api/v1/imports", "hotline-export.csv", file, "hotline-csv")
                        .expect(202)
                        .text("/id");
    }

    void awaitImported(String imported) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var report = desks.clerk().get(imported).expect(200);
            assertThat(report.text("/status")).isEqualTo("DONE");
            assertThat(List.of("read", "imported", "duplicates", "refused"))
                    .map(count -> report.body().at("/" + count).asInt())
                    .containsExactly(303, 295, 1, 7);
        });
    }

    @Override
    public void close() {
        servers.forEach(Server::close);
        database.close();
    }
}
