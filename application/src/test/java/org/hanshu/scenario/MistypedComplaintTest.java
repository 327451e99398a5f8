package org.hanshu.scenario;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningHanshu
@DisplayName("A complaint typed in with a wrong date, a nought too many and somebody else's phone")
class MistypedComplaintTest {

    @LocalServerPort
    int port;

    private Office officer;
    private LetterDesk desk;
    private final String wrongPhone = phone();
    private final String rightPhone = phone();
    private LocalDate wrongly;
    private LocalDate truly;
    private String path;

    @BeforeEach
    void file() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        desk = new LetterDesk(officer);
        truly = desk.today().minusDays(1);
        wrongly = truly.minusDays(40);
        var filed = officer.post("/api/v1/cases", """
            {'channel': 'STATION', 'externalNumber': '%s', 'at': '%sT09:00:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例运物流第37有限公司', 'uscc': '91440106MA5F000369'},
             'complainant': {'anonymous': false, 'name': '周华涛', 'phone': '%s', 'employmentForm': 'TRUCK_DRIVER'},
             'workersAffected': 1, 'causes': ['FREIGHT_DEFAULT'], 'claimedAmount': '590000.00',
             'narrative': '货主拖欠运费。', 'occurredOn': '2026-09-28'}""".formatted(UUID.randomUUID(), wrongly, wrongPhone));
        path = "/api/v1/cases/" + filed.expect(201).text("/id");
    }

    @Test
    void isPutRightWithTheLightThatItHadTurnedRed() {
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(light()).isEqualTo("RED"));
        var wrongDue = screening(officer.get(path)).at("/due/date").asString();
        var believed = now();

        var filing = entry("case.filed").at("/eventId").asString();
        var asked = correct(filing, "'receivedAt': '%sT09:00:00+08:00'".formatted(truly));
        assertThat(asked.body().at("/correction").asInt()).isEqualTo(1);
        officer.post(path + "/corrections/1/confirm", "{}").expect(403);
        await().untilAsserted(() -> assertThat(tasks(desk.head())).contains("CONFIRM_CORRECTION"));
        var confirmed = desk.head().post(path + "/corrections/1/confirm", "{}").expect(200);

        var right = officer.get(path, confirmed.thenRead()).expect(200);
        assertThat(right.text("/light")).isEqualTo("GREEN");
        assertThat(instant(right.text("/receivedAt"))).isEqualTo(instant(truly + "T09:00:00+08:00"));
        assertThat(right.text("/corrections/0/state")).isEqualTo("CONFIRMED");
        var due = screening(right).at("/due/date").asString();
        assertThat(due).isGreaterThan(wrongDue);

        worldAsItWasBelievedToBe(believed, wrongDue, due);
        wrongEntryStaysVisible(filing);
        desk.waitUntil(LocalDate.parse(due).plusDays(1));
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(light()).isEqualTo("RED"));
    }

    private void worldAsItWasBelievedToBe(Instant believed, String wrongDue, String due) {
        var then =
                officer.get(path + "?asOf=" + believed + "&knownAt=" + believed).expect(200);
        assertThat(then.text("/light")).isEqualTo("RED");
        assertThat(screening(then).at("/due/date").asString()).isEqualTo(wrongDue);
        var afterwards =
                officer.get(path + "?asOf=" + believed + "&knownAt=" + now()).expect(200);
        assertThat(afterwards.text("/light")).isEqualTo("GREEN");
        assertThat(screening(afterwards).at("/due/date").asString()).isEqualTo(due);
        officer.get(path + "?asOf=" + wrongly + "T12:00:00%2B08:00&knownAt=" + now())
                .expect(404);
    }

    private void wrongEntryStaysVisible(String filing) {
        var auditor = officer.as("auditor");
        var told = entries(auditor, "case.filed").getFirst();
        assertThat(instant(told.at("/data/receivedAt").asString())).isEqualTo(instant(wrongly + "T09:00:00+08:00"));
        var correction = entries(auditor, "case.receipt-corrected").getFirst();
        assertThat(correction.at("/corrects").asString()).isEqualTo(filing);
        assertThat(correction.at("/text").asString()).contains(dayOf(wrongly), dayOf(truly));
        assertThat(entries(auditor, "case.overdue-taken-back")).hasSize(1);
    }

    @Test
    void isPutRightInItsAmountByTwoAndInAPhoneAtOnce() {
        var filing = entry("case.filed").at("/eventId").asString();
        var asked = correct(filing, "'claims.1.amount': '59000'");
        assertThat(asked.body().at("/correction").asInt()).isEqualTo(1);
        var another = officer.post(
                path + "/correct",
                "{'event': '%s', 'set': {'claimants.1.phone': '%s'}, 'reason': '号码录错'}".formatted(filing, rightPhone));
        assertThat(another.status()).isEqualTo(409);
        desk.head().post(path + "/corrections/1/confirm", "{}").expect(200);

        var corrected = correct(filing, "'claimants.1.phone': '%s'".formatted(rightPhone));
        assertThat(corrected.body().at("/correction").isNull()).isTrue();
        var right = officer.get(path, corrected.thenRead()).expect(200);
        assertThat(right.text("/claims/0/amount")).isEqualTo("59000.00");
        assertThat(right.text("/claimants/0/phone")).endsWith(rightPhone.substring(7));
        var found = officer.post("/api/v1/cases/search", "{'q': '%s'}".formatted(rightPhone));
        assertThat(found.expect(200).text("/items/0/id")).isEqualTo(path.substring(path.lastIndexOf('/') + 1));
        var timeline = officer.as("auditor").get(path + "/timeline?limit=500").expect(200);
        assertThat(timeline.response().body()).doesNotContain(rightPhone).doesNotContain(wrongPhone);

        var correction = entry("case.parties-corrected").at("/eventId").asString();
        var again = officer.post(
                path + "/correct",
                "{'event': '%s', 'set': {'claims.1.amount': '1'}, 'reason': '再改'}".formatted(correction));
        assertThat(again.expect(400).text("/detail")).contains(filing);
    }

    @Test
    void hasANoteThatIsAboutAnotherCase() {
        officer.post(path + "/annul", "{'event': 'nowhere', 'reason': '登错'}").expect(400);
        officer.post(path + "/notes", "{'text': '别的案子的事'}").expect(200);
        await().untilAsserted(() ->
                assertThat(entries(officer, "case-file.note-added")).hasSize(1));
        var note = entry("case-file.note-added").at("/eventId").asString();
        officer.post(path + "/correct", "{'event': '%s', 'set': {'text': '改'}, 'reason': '改'}".formatted(note))
                .expect(400);
        var annulled = officer.post(path + "/annul", "{'event': '%s', 'reason': '登错案件'}".formatted(note))
                .expect(200);
        assertThat(annulled.body().at("/inFile").asBoolean()).isTrue();

        var dossier = officer.get(path, annulled.thenRead()).expect(200);
        assertThat(dossier.body().at("/notes")).isEmpty();
        assertThat(entries(officer.as("auditor"), "case-file.entry-annulled")).hasSize(1);
        officer.post(path + "/annul", "{'event': '%s', 'reason': '再撤'}".formatted(note))
                .expect(409);
    }

    private Office.Answer correct(String event, String set) {
        var body = "{'event': '%s', 'set': {%s}, 'reason': '录错'}".formatted(event, set);
        return officer.post(path + "/correct", body).expect(200);
    }

    private String light() {
        return officer.get(path).expect(200).text("/light");
    }

    private static JsonNode screening(Office.Answer dossier) {
        var deadlines = dossier.expect(200).body().at("/deadlines");
        return StreamSupport.stream(deadlines.spliterator(), false)
                .filter(each -> each.at("/name").asString().equals("screening"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode entry(String type) {
        return entries(officer, type).getFirst();
    }

    private List<JsonNode> entries(Office reader, String type) {
        var items = reader.get(path + "/timeline?limit=500").expect(200).body().at("/items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.at("/type").asString().equals(type))
                .toList();
    }

    private static String tasks(Office who) {
        return who.get("/api/v1/worklist?limit=500").expect(200).response().body();
    }

    private Instant now() {
        return instant(officer.get("/api/v1/training/clock").expect(200).text("/now"));
    }

    private static String phone() {
        return "199%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
    }

    private static String dayOf(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
