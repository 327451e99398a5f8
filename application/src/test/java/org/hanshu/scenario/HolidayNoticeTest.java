package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hanshu.support.FreshFolder;
import org.hanshu.support.Office;
import org.hanshu.support.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** An engine of its own: what is published here would move the time limits of every other story. */
@DisplayName("The holiday notice of 2027, published after time limits of 2027 were set")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HolidayNoticeTest {

    /** As long as it takes to list and to carry out. */
    private static final Duration SOON = Duration.ofSeconds(60);

    /** Thirty days from here end on new year's day. */
    private static final LocalDate ACCEPTED = LocalDate.parse("2026-12-02");

    /** New year's day moves the fourth into the holiday, and keeps what ends later where it is. */
    private static final String NOTICE = """
            {'year': 2027, 'source': '国务院办公厅关于2027年部分节假日安排的通知',
             'off': [{'from': '2027-01-01', 'to': '2027-01-04'}], 'work': ['2027-01-09']}""";

    private static final List<String> CASES = new ArrayList<>();
    private static Server server;
    private static Office officer;
    private static Office admin;

    @BeforeAll
    static void open() {
        server = Server.start(FreshFolder.make());
        officer = new Office(server.address(), "officer.gz");
        admin = officer.as("admin");
        officer.post("/api/v1/training/clock", "{'advanceTo': '%sT09:00:00+08:00'}".formatted(ACCEPTED))
                .expect(200);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    @Order(1)
    void movesNothingBeforeSomebodyHasReadTheList() {
        var first = new LetterDesk(officer).acceptedCase();
        CASES.add(first);
        officer.as("head.gz")
                .post(first + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
        for (var party : List.of("CLAIMANT", "RESPONDENT")) {
            officer.post(first + "/record-statement", """
                    {'party': '%s', 'medium': 'IN_PERSON', 'signature': 'SIGNED', 'text': '陈述'}""".formatted(party)).expect(200);
        }
        assertThat(clock(first, "investigation").at("/due").asString()).isEqualTo("2027-01-04");
        assertThat(clock(first, "investigation").at("/provisional").asBoolean()).isTrue();
        assertThat(admin.get("/api/v1/admin/recomputations").body().at("/items").size())
                .isZero();

        refusesWithItsLine("{'from': '2027-01-04', 'to': '2027-01-01'}", "off[0]");
        refusesWithItsLine("'2027-01-32'", "off[0]");
        refusesWithItsLine("{'from': '2027-01-01', 'till': '2027-01-04'}", "off[0].till");
        admin.post("/api/v1/admin/calendars", NOTICE).expect(200);
        var list = listed();

        assertThat(list.at("/lines").asInt()).isEqualTo(1);
        var line = list.at("/list/0");
        assertThat(line.at("/caseNumbers/0").asString())
                .isEqualTo(officer.get(first).text("/caseNumber"));
        assertThat(line.at("/clock").asString()).isEqualTo("investigation");
        assertThat(line.at("/before/due").asString()).isEqualTo("2027-01-04");
        assertThat(line.at("/before/provisional").asBoolean()).isTrue();
        assertThat(line.at("/after/due").asString()).isEqualTo("2027-01-05");
        assertThat(line.at("/after/provisional").asBoolean()).isFalse();
        assertThat(line.at("/change").asString()).isEqualTo("MOVED");
        assertThat(line.toString()).doesNotContain("周华涛");
        assertThat(clock(first, "investigation").at("/due").asString()).isEqualTo("2027-01-04");
        theTableSaysTheSame(list);
    }

    private static void refusesWithItsLine(String wrong, String field) {
        var answer = admin.post("/api/v1/admin/calendars", NOTICE.replaceFirst("\\{'from'[^}]*}", wrong))
                .expect(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/message")).isNotBlank();
    }

    private static void theTableSaysTheSame(JsonNode list) {
        var path = "/api/v1/admin/recomputations/" + list.at("/id").asString();
        var table = admin.get(path, "Accept", "text/csv").expect(200).response().body();
        assertThat(table.lines().toList()).hasSize(2).last().asString().contains("2027-01-04,暂定,2027-01-05,确定");
        officer.get(path).expect(403);
        officer.as("auditor").get(path).expect(200);
        officer.as("auditor").post(path + "/apply", "{}").expect(403);
    }

    @Test
    @Order(2)
    void movesEverythingOnceItIsOrdered() {
        var list = listed();
        var path = "/api/v1/admin/recomputations/" + list.at("/id").asString();

        admin.post(path + "/apply", "{}").expect(200);
        admin.post(path + "/drop", "{'reason': '迟了'}").expect(409);
        var applied = awaitStatus(path, "APPLIED");

        assertThat(applied.at("/moved").asInt()).isEqualTo(1);
        assertThat(applied.at("/failed").asInt()).isZero();
        assertThat(applied.at("/decidedBy").asString()).isEqualTo("admin");
        assertThat(applied.at("/list/0/carried").asString()).isEqualTo("DONE");
        await().atMost(SOON).untilAsserted(() -> everythingSays(CASES.getFirst(), "2027-01-05"));
    }

    @Test
    @Order(3)
    void isExplainedOnASheetOfPaper() {
        var why = "/api/v1/deadlines/" + CASES.getFirst().replaceFirst(".*/", "") + "/investigation/why";
        var reason = officer.get(why).expect(200).body();
        assertThat(reason.at("/rolledFrom").asString()).isEqualTo("2027-01-01");
        assertThat(reason.at("/rule/authority").asString()).isEqualTo("DEFAULT");
        assertThat(reason.at("/rule/source").asString()).isNotBlank();
        assertThat(reason.at("/days").size()).isEqualTo(34); // Thirty, and the four on which offices are closed.
        assertThat(reason.at("/days/29/n").asInt()).isEqualTo(30);
        assertThat(reason.at("/days/30/n").isNull()).isTrue();
        assertThat(reason.at("/notices").size()).isEqualTo(2);

        var page = officer.get(why, "Accept", "text/html").expect(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.response().body())
                .contains("期限说明", "2027年1月5日", "第4版", "国务院办公厅关于2027年部分节假日安排的通知")
                .doesNotContain("周华涛");
        officer.as("officer.sn").get(why).expect(404);
    }

    /** The timeline, the list of time limits, the worklist and the dossier. */
    private static void everythingSays(String casePath, String due) {
        var deadline = clock(casePath, "investigation");
        assertThat(deadline.at("/due").asString()).isEqualTo(due);
        assertThat(deadline.at("/provisional").asBoolean()).isFalse();
        assertThat(deadline.at("/calendarVersion").asString()).isEqualTo("4");
        var moved = entries(casePath, "case.deadline-recomputed");
        assertThat(moved).singleElement().satisfies(entry -> {
            assertThat(entry.at("/actor").asString()).isEqualTo("system");
            assertThat(entry.at("/onBehalfOf").asString()).isEqualTo("admin");
            assertThat(entry.at("/data/deadline/due").asString()).isEqualTo(due);
            assertThat(entry.at("/text").asString()).contains("2027年1月5日", "2027年1月4日");
        });
        assertThat(items(officer.get("/api/v1/worklist?limit=500"))
                        .filter(each -> casePath.endsWith(each.at("/caseId").asString()))
                        .map(each -> each.at("/due").asString()))
                .contains(due);
        assertThat(officer.get(casePath).text("/nextDue")).isEqualTo(due);
    }

    @Test
    @Order(4)
    void goesOnWhereItStoodWhenTheEngineWasKilled() throws SQLException {
        for (var n = 0; n < 60; n++) {
            CASES.add(new LetterDesk(officer).acceptedCase());
        }
        admin.post("/api/v1/admin/calendars", NOTICE.replace("'2027-01-04'}", "'2027-01-05'}"))
                .expect(200);
        server.kill();
        server.startAgain();
        var list = listed();
        assertThat(list.at("/lines").asInt()).isEqualTo(CASES.size());

        var path = "/api/v1/admin/recomputations/" + list.at("/id").asString();
        admin.post(path + "/apply", "{}").expect(200);
        await().atMost(SOON).pollInterval(Duration.ofMillis(5)).until(() -> recomputed() > 1);
        server.kill();
        server.startAgain();
        awaitStatus(path, "APPLIED");

        assertThat(recomputed()).isEqualTo(CASES.size() + 1);
        for (var each : CASES) {
            await().atMost(SOON).untilAsserted(() -> assertThat(
                            clock(each, "investigation").at("/due").asString())
                    .isEqualTo("2027-01-06"));
        }
    }

    @Test
    @Order(5)
    void isSupersededByANewerNoticeAndDroppedWithAReason() {
        admin.post("/api/v1/admin/calendars", NOTICE).expect(200);
        var older = "/api/v1/admin/recomputations/" + listed().at("/id").asString();
        admin.post("/api/v1/admin/calendars", NOTICE.replace("'2027-01-04'}", "'2027-01-04'}, '2027-12-31'"))
                .expect(200);
        awaitStatus(older, "SUPERSEDED");
        admin.post(older + "/apply", "{}").expect(409);

        var newer = "/api/v1/admin/recomputations/" + listed().at("/id").asString();
        admin.post(newer + "/drop", "{'reason': '等待更正通知'}").expect(200);
        var dropped = awaitStatus(newer, "DROPPED");
        assertThat(dropped.at("/reason").asString()).isNotEmpty();
        assertThat(clock(CASES.getFirst(), "investigation").at("/due").asString())
                .isEqualTo("2027-01-06");
    }

    @Test
    @Order(6)
    void isDescribedAsDaysAndRunsOfDays() {
        var line = admin.get("/v3/api-docs").expect(200).body().at("/components/schemas/NoticeDays");
        assertThat(line.at("/type").toString()).contains("string", "object");
        assertThat(line.at("/properties/from/format").asString()).isEqualTo("date");
        assertThat(line.at("/properties/to/format").asString()).isEqualTo("date");
    }

    /** The list of the newest books, once it is whole. */
    private static JsonNode listed() {
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        admin.get("/api/v1/admin/recomputations").text("/items/0/status"))
                .isEqualTo("LISTED"));
        var id = admin.get("/api/v1/admin/recomputations").text("/items/0/id");
        return admin.get("/api/v1/admin/recomputations/" + id).expect(200).body();
    }

    private static JsonNode awaitStatus(String path, String status) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(admin.get(path).text("/status")).isEqualTo(status));
        return admin.get(path).expect(200).body();
    }

    private static JsonNode clock(String casePath, String name) {
        return items(officer.get("/api/v1/deadlines?limit=500"))
                .filter(each -> casePath.endsWith(each.at("/caseId").asString()))
                .filter(each -> each.at("/name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> entries(String casePath, String type) {
        return items(officer.get(casePath + "/timeline?limit=500"))
                .filter(each -> each.at("/type").asString().equals(type))
                .toList();
    }

    private static java.util.stream.Stream<JsonNode> items(Office.Answer answer) {
        return StreamSupport.stream(answer.expect(200).body().at("/items").spliterator(), false);
    }

    private static int recomputed() throws SQLException {
        try (var database = server.database();
                var rows = database.createStatement()
                        .executeQuery(
                                "select count(*) from events.domain_event where payloadtype = 'case.deadline-recomputed'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
