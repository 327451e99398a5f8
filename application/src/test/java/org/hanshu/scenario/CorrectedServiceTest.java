package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
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
@DisplayName("A typing error in a date that turned a light red")
class CorrectedServiceTest {

    @LocalServerPort
    int port;

    private Office officer;
    private LetterDesk desk;
    private String casePath;
    private String letter;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        desk = new LetterDesk(officer);
        casePath = desk.acceptedCase();
        letter = desk.issued(casePath);
    }

    @Test
    void isPutRightWithEverythingThatHungOnIt() {
        var signed = desk.today();
        var truly = signed.plusDays(10);
        desk.waitUntil(truly);
        var wrongDue = serve(signed);
        desk.waitUntil(wrongDue.plusDays(1));
        assertThat(child(officer.get(casePath)).at("/status").asString()).isEqualTo("OVERDUE");
        var counted = new Figures(officer, wrongDue);
        assertThat(counted.replies("UNANSWERED")).isPositive();
        var believed = now();

        var entry = entry("letter.served");
        var asked = correct(entry.at("/eventId").asString(), truly);
        assertThat(asked.body().at("/correction").asInt()).isEqualTo(1);
        assertThat(officer.get(letter, asked.thenRead()).text("/status")).isEqualTo("OVERDUE");
        officer.post(letter + "/corrections/1/confirm", "{}").expect(403);
        await().untilAsserted(() -> assertThat(tasks(desk.head())).contains("CONFIRM_CORRECTION"));
        var confirmed =
                desk.head().post(letter + "/corrections/1/confirm", "{}").expect(200);

        var right = officer.get(letter, confirmed.thenRead()).expect(200);
        var due = LocalDate.parse(right.text("/replyDue/date"));
        assertThat(due).isAfter(wrongDue);
        assertThat(right.text("/status")).isEqualTo("AWAITING_REPLY");
        assertThat(right.text("/light")).isEqualTo("GREEN");
        assertThat(right.text("/service/servedOn")).isEqualTo(truly.toString());
        assertThat(right.text("/corrections/0/state")).isEqualTo("CONFIRMED");
        assertThat(entries(officer, "letter.deadline-voided"))
                .as("nobody is urged")
                .hasSize(1);
        var afterwards = new Figures(officer, wrongDue, confirmed.thenRead());
        assertThat(afterwards.replies("UNANSWERED")).isEqualTo(counted.replies("UNANSWERED") - 1);
        assertThat(afterwards.due()).isEqualTo(counted.due() - 1);

        worldAsItWasBelievedToBe(believed, truly, wrongDue, due);
        wrongEntryStaysVisible(entry, signed, truly);
        silenceIsRealInTheEnd(due);
    }

    private void worldAsItWasBelievedToBe(Instant believed, LocalDate truly, LocalDate wrongDue, LocalDate due) {
        var soon = truly.plusDays(2) + "T09:00:00%2B08:00";
        assertThat(then(soon, believed.toString()).at("/replyDue/date").asString())
                .isEqualTo(wrongDue.toString());
        assertThat(then(soon, everythingKnown().toString()).at("/replyDue/date").asString())
                .isEqualTo(due.toString());
        assertThat(then(believed.toString(), believed.toString()).at("/status").asString())
                .isEqualTo("OVERDUE");
        var afterwards = then(believed.toString(), everythingKnown().toString());
        assertThat(afterwards.at("/status").asString()).isEqualTo("AWAITING_REPLY");
        assertThat(afterwards.at("/light").asString()).isEqualTo("GREEN");
    }

    private void wrongEntryStaysVisible(JsonNode entry, LocalDate wrong, LocalDate right) {
        var auditor = officer.as("auditor");
        var seen = entries(auditor, "letter.served").getFirst();
        assertThat(seen.at("/data/servedOn").asString()).isEqualTo(wrong.toString());
        var correction = entries(auditor, "letter.service-corrected").getFirst();
        assertThat(correction.at("/corrects").asString())
                .isEqualTo(entry.at("/eventId").asString());
        assertThat(correction.at("/text").asString()).contains(said(wrong), said(right));
        assertThat(entries(auditor, "letter.overdue-taken-back")).hasSize(1);
    }

    private static String said(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("yyyy年M月d日"));
    }

    /** The follow-up rings at the new end, and proposes the next letter once more. */
    private void silenceIsRealInTheEnd(LocalDate due) {
        desk.waitUntil(due.plusDays(1));
        assertThat(child(officer.get(casePath)).at("/status").asString()).isEqualTo("OVERDUE");
        assertThat(openProposals()).isZero();
        desk.waitInVain(due);
        assertThat(openProposals()).isEqualTo(1);
    }

    private LocalDate serve(LocalDate day) {
        var served = officer.post(letter + "/serve", "{'method': 'MAIL', 'servedOn': '%s'}".formatted(day));
        return LocalDate.parse(served.expect(200).text("/replyDue/date"));
    }

    private Office.Answer correct(String event, LocalDate day) {
        return officer.post(
                        letter + "/correct",
                        "{'event': '%s', 'set': {'servedOn': '%s'}, 'reason': '回执日期录错'}".formatted(event, day))
                .expect(200);
    }

    private JsonNode then(String asOf, String knownAt) {
        return child(officer.get(casePath + "?asOf=" + asOf + "&knownAt=" + knownAt));
    }

    private static JsonNode child(Office.Answer dossier) {
        return dossier.expect(200).body().at("/children/0");
    }

    private long openProposals() {
        var proposals = officer.get(casePath).expect(200).body().at("/proposals");
        return StreamSupport.stream(proposals.spliterator(), false)
                .filter(each -> each.at("/status").asString().equals("OPEN"))
                .count();
    }

    private JsonNode entry(String type) {
        return entries(officer, type).getFirst();
    }

    private List<JsonNode> entries(Office reader, String type) {
        var items =
                reader.get(casePath + "/timeline?limit=500").expect(200).body().at("/items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.at("/type").asString().equals(type))
                .toList();
    }

    private static String tasks(Office who) {
        return who.get("/api/v1/worklist?limit=500").expect(200).response().body();
    }

    /** The clock tells full seconds: everything that was recorded until now is known by then. */
    private Instant everythingKnown() {
        return now().plusSeconds(1);
    }

    private Instant now() {
        return OffsetDateTime.parse(
                        officer.get("/api/v1/training/clock").expect(200).text("/now"))
                .toInstant();
    }
}
