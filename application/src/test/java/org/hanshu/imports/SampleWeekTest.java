package org.hanshu.imports;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.hanshu.support.FreshFolder;
import org.hanshu.support.Office;
import org.hanshu.support.Server;
import org.hanshu.support.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;

@DisplayName("In the sample alone")
class SampleWeekTest {

    private static final Path SAMPLE = Path.of("../examples/hotline-export.csv");
    private static Server server;
    private static List<JsonNode> dossiers;

    @BeforeAll
    static void importIt() throws IOException {
        server = Server.start(FreshFolder.make());
        var clerk = new Office(server.address(), "clerk.gz");
        assertThat(new Clerk(clerk).imported(Files.readAllBytes(SAMPLE)).counts())
                .containsExactly(303, 295, 1, 7, 3);
        dossiers = await().until(() -> cases(clerk), found -> found.size() == 295).stream()
                .map(each -> clerk.get("/api/v1/cases/" + each.at("/id").asString())
                        .expect(200)
                        .body())
                .toList();
    }

    private static Collection<JsonNode> cases(Office clerk) {
        return clerk.get("/api/v1/cases?limit=500")
                .expect(200)
                .body()
                .at("/items")
                .values();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("101 complaints concern more than one worker, though each names one")
    void manyConcernMoreThanOneWorker() {
        assertThat(dossiers)
                .filteredOn(each -> each.at("/workersAffected").asInt() > 1)
                .hasSize(101)
                .allSatisfy(each -> assertThat(each.at("/claimants").size()).isEqualTo(1));
    }

    @Test
    @DisplayName("each of 60 employers has more than one complaint; the 61st is the one that nobody named")
    void employersHaveMoreThanOneComplaint() {
        var complaints = dossiers.stream()
                .collect(groupingBy(each -> each.at("/employer/name").asString(), counting()));
        assertThat(complaints).hasSize(60);
        assertThat(complaints.values()).allMatch(many -> many > 1);
    }

    @Test
    @DisplayName(
            "30 rows are freight or lease deposits, which are no labour disputes; one of them is refused for its head count")
    void someAreNoLabourDisputes() throws IOException {
        var rows = Files.readAllLines(SAMPLE, Charset.forName("GB18030")).stream()
                .filter(row -> row.contains(",运费拖欠,") || row.contains(",车辆租赁押金,"));
        assertThat(rows).hasSize(30);
        assertThat(dossiers)
                .filteredOn(each -> each.at("/claims/0/dispute").asString().equals("CIVIL"))
                .hasSize(29)
                .allSatisfy(each ->
                        assertThat(each.at("/claims/0/cause").asString()).isIn("FREIGHT_DEFAULT", "VEHICLE_DEPOSIT"));
        assertThat(dossiers)
                .filteredOn(each -> each.at("/claims/0/dispute").asString().equals("LABOUR"))
                .hasSize(266);
    }

    @Test
    @DisplayName("no name, number or story of its people stands in clear in the database or in the log")
    void nobodyStandsInClear() throws SQLException, IOException {
        var people = TellTales.in(SAMPLE);
        assertThat(people.number()).isGreaterThan(900);
        assertThat(people.foundIn(dossiers.toString()))
                .as("they are told to who may read them")
                .isNotEmpty();
        try (var database = server.database()) {
            var tables =
                    Tables.of(JdbcClient.create(new SingleConnectionDataSource(database, true)), "none", List.of());
            assertThat(tables.rows()).containsKeys("events.domain_event", "dossier_1.cases", "platform.access_log");
            tables.rows().forEach((table, rows) -> assertThat(rows)
                    .as(table)
                    .allSatisfy(row -> assertThat(people.foundIn(row)).isEmpty()));
        }
        assertThat(people.foundIn(server.words())).isEmpty();
    }
}
