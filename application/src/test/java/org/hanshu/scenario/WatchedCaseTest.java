package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Whatever rests has a clock, and every silence its consequence. */
@RunningHanshu
@DisplayName("A case over which somebody watches")
class WatchedCaseTest {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '%sT00:12:00+08:00', 'region': '%s',
             'respondents': [{'name': '广州天河示例餐饮有限公司'}],
             'claimants': [{'name': '林小风', 'phone': '19900000142'}], 'workersAffected': %d,
             'claims': [{'cause': 'SOCIAL_INSURANCE', 'knownOn': '%s'}], 'narrative': '%s'}""";

    @LocalServerPort
    int port;

    private Office officer;
    private Office head;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        head = officer.as("head.gz");
    }

    @Test
    @DisplayName("of forty-one workers: proposed to be marked, marked by a person, reported within a day")
    void isADisputeOfMany() {
        var path = accepted(41, today().minusDays(30), "四十一人未缴社保。");
        var proposal = proposed(path, "MARK_COLLECTIVE");
        head.post("/api/v1/proposals/" + proposal + "/accept", "{}").expect(200);
        dossierOnce(path, "/watch/collective", "true");
        await().untilAsserted(() -> assertThat(clocks(officer.get(path).expect(200), "collective-report")
                        .map(each -> each.at("/light").asString()))
                .containsExactly("GREEN")); // The clock is the next event.
        awaitTask(path, "REPORT_COLLECTIVE");

        advanceTo(today().plusDays(2));
        assertThat(clock(officer.get(path).expect(200), "collective-report")
                        .at("/light")
                        .asString())
                .isEqualTo("RED");
        var reported = officer.post(path + "/report-up", "{'to': '广东省总工会', 'text': '已电话报告。'}")
                .expect(200);
        assertThat(officer.get(path, reported.thenRead()).expect(200).text("/watch/reportedTo"))
                .isEqualTo("广东省总工会");
        officer.post(path + "/report-up", "{'to': '广东省总工会'}").expect(409);
    }

    @Test
    @DisplayName("of which a right is soon lost: warned, and offered legal aid")
    void isNearItsLimitation() {
        var path = accepted(1, today().minusYears(1).plusDays(40), "社保未缴，时效将至。");
        var reckoned = officer.get(path).expect(200);
        assertThat(reckoned.text("/watch/limitations/0/kind")).isEqualTo("LABOUR");
        assertThat(reckoned.text("/watch/limitations/0/warned")).isIn("NINETY_DAYS", "");

        advanceTo(today().plusDays(15));
        assertThat(dossierOnce(path, "/watch/limitations/0/warned", "THIRTY_DAYS")
                        .text("/status"))
                .isEqualTo("ACCEPTED");
        var offer = proposed(path, "LEGAL_AID");
        awaitTask(path, "SAVE_LIMITATION");

        var interrupted =
                officer.post(path + "/interruptions", """
                {'claim': 1, 'kind': 'CLAIMED', 'on': '%s', 'evidence': '微信记录。'}""".formatted(today())).expect(200);
        var anew = officer.get(path, interrupted.thenRead()).expect(200);
        assertThat(anew.text("/watch/limitations/0/basis")).isEqualTo("INTERRUPTED");
        assertThat(anew.text("/watch/limitations/0/last"))
                .isEqualTo(today().plusYears(1).toString());
        assertThat(anew.text("/watch/interruptions/0/evidence")).isEqualTo("微信记录。");
        await("what was offered for the old day lapses")
                .untilAsserted(() -> assertThat(status(path, offer)).isEqualTo("LAPSED"));
    }

    @Test
    @DisplayName("and that ends with a notice to who complained, and a call")
    void isToldOfAndCalledBack() {
        var path = accepted(1, today().minusDays(60), "社保已补缴。");
        head.post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
        head.post(path + "/conclude", "{'finding': 'NO_VIOLATION', 'text': '已缴。'}")
                .expect(200);
        var closed = head.post(path + "/close", "{'reason': 'NO_VIOLATION', 'text': '已缴。'}")
                .expect(200);
        assertThat(officer.get(path, closed.thenRead()).expect(200).text("/light"))
                .isEqualTo("GREEN");
        awaitTask(path, "CALL_BACK");

        advanceTo(today().plusDays(12));
        assertThat(officer.get(path).expect(200).text("/light")).isEqualTo("RED");
        officer.post(path + "/notify", "{'means': 'PHONE', 'text': '已告知。'}").expect(200);
        officer.post(path + "/notify", "{'means': 'PHONE'}").expect(409);
        officer.post(path + "/callback", "{'reached': true, 'satisfaction': 'SATISFIED'}")
                .expect(200);
        assertThat(dossierOnce(path, "/light", "GREY").text("/watch/notifiedBy"))
                .isEqualTo("PHONE");
    }

    @Test
    @DisplayName("and that is late: given more time once, asked about from above, listed with its unit")
    void isLate() {
        var complaint = COMPLAINT.formatted(today(), "440106", 1, today().minusDays(60), "天河区未缴社保。");
        var path = "/api/v1/cases/"
                + officer.post("/api/v1/cases", complaint).expect(201).text("/id");
        head.post(path + "/hand-over", "{'to': 'gz-tianhe', 'reason': '属区管辖。'}").expect(200);
        var district = officer.as("head.th");
        district.post(path + "/take-over", "{}").expect(200);
        district.post(path + "/accept", "{}").expect(200);
        var before = LocalDate.parse(clock(officer.get(path).expect(200), "investigation")
                .at("/due/date")
                .asString());
        var extended = district.post(path + "/extend", "{'reason': '案情复杂。'}").expect(200);
        var after = LocalDate.parse(clock(officer.get(path, extended.thenRead()).expect(200), "investigation")
                .at("/due/date")
                .asString());
        assertThat(after).isAfter(before);
        district.post(path + "/extend", "{'reason': '再延。'}").expect(409);

        assertThat(head.post(path + "/remind", "{'text': '请说明进展。'}").expect(409).text("/type"))
                .endsWith("case.reminded-of-what-is-late");
        advanceTo(after.plusDays(2));
        var units = head.get("/api/v1/deadlines/overdue").expect(200).body().at("/items");
        assertThat(StreamSupport.stream(units.spliterator(), false)
                        .map(each -> each.at("/unit/id").asString()))
                .contains("gz-tianhe");
        assertThat(head.get("/api/v1/deadlines?light=RED&unit=gz-tianhe&limit=500")
                        .expect(200)
                        .response()
                        .body())
                .contains(path.substring(path.lastIndexOf('/') + 1));

        district.post(path + "/remind", "{'text': '自己催自己。'}").expect(403);
        var reminded = head.post(path + "/remind", "{'text': '请说明逾期原因。'}").expect(200);
        assertThat(district.get(path, reminded.thenRead()).expect(200).text("/watch/reminders/0/text"))
                .isEqualTo("请说明逾期原因。");
        var answered = district.post(path + "/answer-reminder", "{'n': 1, 'text': '已约谈单位。'}")
                .expect(200);
        var told = head.get(path, answered.thenRead()).expect(200);
        assertThat(told.text("/watch/reminders/0/answer")).isEqualTo("已约谈单位。");
    }

    private String accepted(int workers, LocalDate knownOn, String narrative) {
        var complaint = COMPLAINT.formatted(today(), "440106", workers, knownOn, narrative);
        var path = "/api/v1/cases/"
                + officer.post("/api/v1/cases", complaint).expect(201).text("/id");
        officer.post(path + "/accept", "{}").expect(200);
        return path;
    }

    private Office.Answer dossierOnce(String path, String pointer, String value) {
        return await().until(() -> officer.get(path).expect(200), dossier -> dossier.text(pointer)
                .equals(value));
    }

    private String proposed(String path, String what) {
        return await().until(
                        () -> StreamSupport.stream(
                                        officer.get(path)
                                                .expect(200)
                                                .body()
                                                .at("/proposals")
                                                .spliterator(),
                                        false)
                                .filter(each -> each.at("/what").asString().equals(what))
                                .map(each -> each.at("/id").asString())
                                .findFirst(),
                        found -> found.isPresent())
                .orElseThrow();
    }

    private String status(String path, String proposal) {
        return StreamSupport.stream(
                        officer.get(path).expect(200).body().at("/proposals").spliterator(), false)
                .filter(each -> each.at("/id").asString().equals(proposal))
                .map(each -> each.at("/status").asString())
                .findFirst()
                .orElseThrow();
    }

    private void awaitTask(String path, String kind) {
        await().until(() -> tasks("")
                .anyMatch(task -> task.at("/href").asString().equals(path)
                        && task.at("/kind").asString().equals(kind)));
    }

    private Stream<JsonNode> tasks(String after) {
        var page = officer.get("/api/v1/worklist?limit=500" + after).expect(200).body();
        var rest =
                page.at("/next").isString() ? tasks("&after=" + page.at("/next").asString()) : Stream.<JsonNode>empty();
        return Stream.concat(StreamSupport.stream(page.at("/items").spliterator(), false), rest);
    }

    private static JsonNode clock(Office.Answer dossier, String name) {
        return clocks(dossier, name).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> clocks(Office.Answer dossier, String name) {
        return StreamSupport.stream(dossier.body().at("/deadlines").spliterator(), false)
                .filter(each -> each.at("/name").asString().equals(name));
    }

    private LocalDate today() {
        return LocalDate.parse(
                officer.get("/api/v1/training/clock").expect(200).text("/now").substring(0, 10));
    }

    private void advanceTo(LocalDate day) {
        officer.post("/api/v1/training/clock", "{'advanceTo': '%sT09:00:00+08:00'}".formatted(day))
                .expect(200);
    }
}
