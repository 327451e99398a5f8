package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningHanshu
@DisplayName("What happened on Tuesday is entered on Friday")
class LateEntryTest {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '%1$s', 'at': '%1$s', 'region': '440106',
             'employer': {'name': '广州天河示例制衣有限公司'},
             'complainant': {'anonymous': false, 'name': '冯小雨', 'phone': '19900000301'}, 'workersAffected': 1,
             'causes': ['UNPAID_WAGES'], 'claimedAmount': '8000.00', 'narrative': '拖欠工资8000元。'}""";

    @LocalServerPort
    int port;

    private Office officer;
    private LetterDesk desk;
    private LocalDate tuesday;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        desk = new LetterDesk(officer);
        tuesday = desk.today();
        desk.waitUntil(tuesday.plusDays(3));
    }

    @Test
    @DisplayName("and counts from Tuesday, shows that it was entered on Friday, and was not known before")
    void countsFromTheDayOnWhichItHappened() {
        var filed = officer.post("/api/v1/cases", COMPLAINT.formatted(on(tuesday, "09:00")))
                .expect(201);
        var path = "/api/v1/cases/" + filed.text("/id");
        var accepted = officer.post(path + "/accept", "{'at': '%s'}".formatted(on(tuesday, "10:00")))
                .expect(200);

        var due = assignmentDue(officer.get(path, accepted.thenRead()).expect(200));
        assertThat(due).isEqualTo(aWorkingDayAfter(tuesday));
        await().untilAsserted(() -> assertThat(
                        officer.get(path).expect(200).text("/light").equals("RED"))
                .isEqualTo(due.isBefore(desk.today())));

        officer.get(path + "/timeline", accepted.thenRead()).expect(200);
        var told = entry(path, "case.accepted");
        var before = entry(path, "case.filed").at("/recordedAt").asString();
        var known = told.at("/recordedAt").asString();
        assertThat(OffsetDateTime.parse(told.at("/occurredAt").asString()).toInstant())
                .isEqualTo(OffsetDateTime.parse(on(tuesday, "10:00")).toInstant());
        assertThat(told.at("/recordedAt").asString())
                .isGreaterThan(tuesday.plusDays(2).toString());
        assertThat(told.at("/text").asString()).endsWith("补录）");
        assertThat(statusOf(path, on(tuesday, "12:00"), known)).isEqualTo("ACCEPTED");
        assertThat(statusOf(path, on(tuesday, "12:00"), before)).isEqualTo("SCREENING");
        assertThat(statusOf(path, on(tuesday, "09:30"), known)).isEqualTo("SCREENING");
    }

    @Test
    @DisplayName("and an answer that came in time takes the silence back")
    void takesTheSilenceBack() {
        var casePath = desk.acceptedCase();
        var letter = desk.issued(casePath);
        var due = LocalDate.parse(desk.serve(letter).text("/replyDue/date"));
        desk.waitInVain(due);
        assertThat(officer.get(letter).expect(200).text("/status")).isEqualTo("OVERDUE");
        assertThat(proposal(casePath)).isEqualTo("OPEN");

        var reply = officer.post(
                        letter + "/reply",
                        "{'stance': 'ACCEPT', 'receivedOn': '%s', 'at': '%s'}".formatted(due, on(due, "15:00")))
                .expect(200);

        var read = officer.get(letter, reply.thenRead()).expect(200);
        assertThat(read.text("/status")).isEqualTo("REPLIED");
        assertThat(read.body().at("/replies/0/late").asBoolean()).isFalse();
        officer.get(casePath + "/timeline", reply.thenRead()).expect(200);
        var takenBack = entry(casePath, "letter.overdue-taken-back");
        await().untilAsserted(() -> assertThat(proposal(casePath)).isEqualTo("LAPSED"));
        assertThat(child(casePath, on(due, "16:00"), takenBack.at("/recordedAt").asString()))
                .isEqualTo("REPLIED");
    }

    @Test
    @DisplayName("but not for tomorrow, nor for a time before that on which it depends: nothing changes")
    void isRefusedWhereItCannotHaveHappenedThen() {
        var path = desk.acceptedCase();
        var noted = officer.post(path + "/notes", "{'text': '已受理'}").expect(200);
        var before = officer.get(path, noted.thenRead()).expect(200).text("/version");
        var assign = "{'supervisors': ['officer.gz', 'officer2.gz'], 'at': '%s'}";

        var tomorrow = desk.head()
                .post(path + "/assign", assign.formatted(on(tuesday.plusDays(5), "09:00")))
                .expect(400);
        assertThat(tomorrow.text("/type")).endsWith("shared.in-the-future");
        assertThat(tomorrow.text("/errors/0/field")).isEqualTo("at");
        var unaccepted = desk.head()
                .post(path + "/assign", assign.formatted(on(tuesday, "09:00")), "Accept-Language", "en")
                .expect(400);
        assertThat(unaccepted.text("/type")).endsWith("shared.before-what-it-depends-on");
        assertThat(unaccepted.text("/errors/0/field")).isEqualTo("at");
        assertThat(unaccepted.text("/errors/0/message"))
                .containsPattern("depends on .*\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}");
        officer.post(path + "/notes", "{'text': '早于登记', 'at': '%s'}".formatted(on(tuesday, "09:00")))
                .expect(400);
        officer.post(path + "/letters", """
                {'kind': 'PROMPT', 'facts': '拖欠。', 'demands': [{'problem': '拖欠', 'demand': '付清'}], 'at': '%s'}""".formatted(on(tuesday, "09:00"))).expect(400);

        assertThat(officer.get(path).expect(200).text("/version")).isEqualTo(before);
        var letter = desk.issued(path);
        officer.post(
                        letter + "/serve",
                        "{'method': 'MAIL', 'servedOn': '%s', 'at': '%s'}"
                                .formatted(desk.today(), on(tuesday, "09:00")))
                .expect(400);
        assertThat(entries(path, "letter.served")).isEmpty();
    }

    private static LocalDate assignmentDue(Office.Answer dossier) {
        return dossier.body()
                .at("/deadlines")
                .valueStream()
                .filter(each -> each.at("/name").asString().equals("assignment"))
                .map(each -> LocalDate.parse(each.at("/due/date").asString()))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate aWorkingDayAfter(LocalDate day) {
        return LocalDate.parse(officer.get("/api/v1/periods?amount=1&unit=WORKING_DAYS&from=" + day)
                .expect(200)
                .text("/due"));
    }

    private static String on(LocalDate day, String time) {
        return day + "T" + time + ":00+08:00";
    }

    private String statusOf(String path, String asOf, String knownAt) {
        return then(path, asOf, knownAt).text("/status");
    }

    private String child(String path, String asOf, String knownAt) {
        return then(path, asOf, knownAt).text("/children/0/status");
    }

    private Office.Answer then(String path, String asOf, String knownAt) {
        return officer.get(path + "?asOf=" + asOf.replace("+", "%2B") + "&knownAt=" + knownAt)
                .expect(200);
    }

    private String proposal(String path) {
        return officer.get(path).expect(200).text("/proposals/0/status");
    }

    private JsonNode entry(String path, String type) {
        return entries(path, type).getFirst();
    }

    private List<JsonNode> entries(String path, String type) {
        var items = officer.get(path + "/timeline?limit=500").expect(200).body().at("/items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.at("/type").asString().equals(type))
                .toList();
    }
}
