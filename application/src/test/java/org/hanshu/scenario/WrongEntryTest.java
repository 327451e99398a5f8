package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningHanshu
@DisplayName("What cannot be entered is refused clearly, and changes nothing")
class WrongEntryTest {

    @LocalServerPort
    int port;

    private Office officer;
    private LetterDesk desk;
    private String path;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        desk = new LetterDesk(officer);
        path = desk.acceptedCase();
    }

    @Test
    @DisplayName("a claim number that does not exist, wherever it is named")
    void aClaimThatDoesNotExist() {
        var head = desk.head();
        head.post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
        officer.post(path + "/propose-consultation", "{}").expect(200);
        var before = events();

        refused("/add-claimants", "{'claimants': [{'name': '吴乙'}], 'claims': [7]}", "claims");
        refused("/note-proceeding", "{'kind': 'SUIT', 'body': '法院', 'claims': [7], 'since': '2026-11-12'}", "claims");
        refused("/record-settlement", "{'terms': [{'claim': 7, 'amount': '1.00'}], 'text': '约定'}", "terms[0].claim");
        officer.post(path + "/consultation-failed", "{'reason': '未达成一致。'}").expect(200);
        refused("/letters", """
                {'kind': 'PROMPT', 'facts': '拖欠。', 'demands': [{'problem': '拖欠', 'demand': '付清', 'claims': [7]}]}""", "demands");
        var findings = head.post(path + "/conclude", "{'findings': [{'n': 7, 'finding': 'VIOLATION'}], 'text': '属实'}")
                .expect(400);
        assertThat(findings.text("/errors/0/field")).isEqualTo("findings");
        var outcomes = head.post(
                        path + "/close",
                        "{'reason': 'EMPLOYER_GONE', 'outcomes': [{'n': 7, 'outcome': 'EMPLOYER_GONE'}], 'text': '注销'}")
                .expect(400);
        assertThat(outcomes.text("/errors/0/field")).isEqualTo("outcomes");

        assertThat(events()).isEqualTo(before + 2);
    }

    @Test
    @DisplayName("the same claimant twice in a list")
    void theSameClaimantTwice() {
        var before = events();
        var twice = officer.post(
                        path + "/add-claimants",
                        "{'claimants': [{'name': '吴乙', 'phone': '19900000501'}, {'name': '吴乙', 'phone': '19900000501'}]}")
                .expect(400);
        assertThat(twice.text("/type")).endsWith("case.listed-twice");
        assertThat(twice.text("/errors/0/field")).isEqualTo("claimants[1]");
        officer.post(path + "/appoint-representatives", "{'claimants': [1, 1]}").expect(400);
        officer.post(path + "/withdraw", "{'claimants': [1, 1], 'reason': '撤回'}")
                .expect(400);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    @DisplayName("a correction of a correction: what was said last is corrected, and not who said it")
    void aCorrectionOfACorrection() {
        var letter = desk.issued(path);
        desk.serve(letter);
        var today = desk.today();
        desk.waitUntil(today.plusDays(1));
        var reply = officer.post(
                        letter + "/reply", "{'stance': 'ACCEPT', 'receivedOn': '%s'}".formatted(today.plusDays(1)))
                .expect(200);
        officer.get(path + "/timeline", reply.thenRead()).expect(200);
        var entry = eventId("letter.reply-recorded");
        var corrected = correct(letter, entry, today.toString()).expect(200);
        officer.get(path + "/timeline", corrected.thenRead()).expect(200);
        var before = events();

        var again = correct(
                        letter,
                        eventId("letter.reply-corrected"),
                        today.plusDays(1).toString())
                .expect(400);
        assertThat(again.text("/type")).endsWith("correction.names-the-entry");
        assertThat(correct(letter, entry, today.toString()).expect(400).text("/type"))
                .endsWith("correction.changes-something");
        assertThat(events()).isEqualTo(before);
        correct(letter, entry, today.plusDays(1).toString()).expect(200);
    }

    private Office.Answer correct(String letter, String event, String receivedOn) {
        return officer.post(
                letter + "/correct",
                "{'event': '%s', 'set': {'receivedOn': '%s'}, 'reason': '日期录错'}".formatted(event, receivedOn));
    }

    private void refused(String step, String body, String field) {
        var refused = officer.post(path + step, body).expect(400);
        assertThat(refused.text("/type")).endsWith("case.numbers-name-who-is-there");
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
    }

    private String eventId(String type) {
        return StreamSupport.stream(timeline().spliterator(), false)
                .filter(each -> each.at("/type").asString().equals(type))
                .reduce((first, second) -> second)
                .orElseThrow()
                .at("/eventId")
                .asString();
    }

    /** How much has happened to the case and its letters, once all that was done is told. */
    private int events() {
        var last = officer.post(path + "/notes", "{'text': '核对'}").expect(200);
        officer.get(path + "/timeline", last.thenRead()).expect(200);
        return (int) StreamSupport.stream(timeline().spliterator(), false)
                .filter(each -> !each.at("/type").asString().startsWith("case-file."))
                .count();
    }

    private JsonNode timeline() {
        return officer.get(path + "/timeline?limit=500").expect(200).body().at("/items");
    }
}
