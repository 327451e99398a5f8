package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hanshu.support.Office;
import org.hanshu.support.Office.Answer;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The file of a case grows beside it: evidence, statements, calls, notes and a call-back at the end. */
@RunningHanshu
@DisplayName("The file of a case grows beside it")
class FileOfACaseTest {

    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例食品有限公司'},
             'complainant': {'anonymous': false, 'name': '周华涛', 'phone': '19900000001'},
             'workersAffected': 1, 'causes': ['UNPAID_WAGES'], 'narrative': '拖欠工资'}""";
    private static final String SLIP = """
            {'providedBy': 'CLAIMANT', 'obtainedOn': '2026-11-12', 'form': 'COPY', 'disclosure': '%s', 'text': '工资条',
             'file': {'sha256': '%s', 'name': '13800000001工资条.jpg', 'type': 'image/jpeg', 'size': 52000}}""";
    private static final String HASH = "a".repeat(64);

    @LocalServerPort
    int port;

    private Office clerk;
    private Office officer;
    private Office head;

    @BeforeEach
    void open() {
        clerk = new Office("http://localhost:" + port, "clerk.gz");
        officer = clerk.as("officer.gz");
        head = clerk.as("head.gz");
    }

    @Test
    void takesCallsBeforeAcceptanceEvidenceWhileItIsOpenAndACallbackOnceItIsClosed() {
        var path = file(clerk);
        var call = "{'with': 'RESPONDENT', 'name': '王经理', 'by': 'PHONE', 'outcome': '%s', 'text': '称下周付清'}";
        assertThat(officer.post(path + "/contacts", call.formatted("NO_ANSWER"))
                        .expect(200)
                        .text("/n"))
                .isEqualTo("1");
        officer.post(path + "/evidence", SLIP.formatted("PARTIES", HASH)).expect(409);

        investigate(path);
        officer.post(path + "/contacts", call.formatted("REACHED")).expect(200);
        officer.post(path + "/evidence", SLIP.formatted("PARTIES", HASH)).expect(201);
        officer.post(path + "/record-statement", """
                        {'party': 'RESPONDENT', 'medium': 'IN_PERSON', 'signature': 'REFUSED',
                         'signatureReason': '称须请示总公司', 'text': '确有拖欠。'}""").expect(200);
        close(path);
        officer.post(path + "/contacts", call.formatted("REACHED")).expect(409);
        var last = officer.post(path + "/callback", "{'satisfaction': 'SATISFIED', 'text': '谢谢工会'}")
                .expect(200);

        var dossier = officer.get(path, last.thenRead()).expect(200);
        assertThat(dossier.text("/contacts/1/outcome")).isEqualTo("REACHED");
        assertThat(dossier.text("/contacts/1/with/name")).isEqualTo("王经理");
        assertThat(dossier.text("/evidence/0/file/name")).isEqualTo("13800000001工资条.jpg");
        assertThat(dossier.text("/statements/0/signatureReason")).isEqualTo("称须请示总公司");
        assertThat(dossier.text("/callbacks/0/satisfaction")).isEqualTo("SATISFIED");
        assertThat(dossier.text("/callbacks/0/calledBy")).isEqualTo("officer.gz");
        assertThat(dossier.text("/entries/CONTACT")).isEqualTo("2");
    }

    @Test
    void makesNoVersionOfTheHeadsStale() {
        var path = file(clerk);
        investigate(path);
        var before = officer.post(path + "/notes", "{'text': '已指派'}").expect(200);
        var seen = officer.get(path, before.thenRead()).expect(200).text("/version");

        var noted = officer.post(path + "/notes", "{'text': '证人下周回广州'}").expect(200);

        assertThat(noted.text("/version")).isEqualTo(seen);
        head.post(path + "/conclude", "{'finding': 'VIOLATION', 'text': '属实'}", "If-Match", "\"" + seen + "\"")
                .expect(200);
        officer.post(path + "/notes", "{'text': '旧'}", "If-Match", "\"" + seen + "\"")
                .expect(412);
    }

    @Test
    void showsWhoOnlyFiledTheCaseWhatIsDisclosed() {
        var partner = clerk.as("partner.hrss");
        var path = file(partner);
        investigate(path);
        officer.post(path + "/notes", "{'text': '内部'}").expect(200);
        officer.post(path + "/evidence", SLIP.formatted("UNION_ONLY", HASH)).expect(201);
        var last = officer.post(path + "/evidence", SLIP.formatted("AGENCIES", HASH))
                .expect(201);

        assertThat(last.text("/n")).isEqualTo("2");
        var seen = partner.get(path, last.thenRead()).expect(200);
        assertThat(seen.body().at("/evidence").size()).isEqualTo(1);
        assertThat(seen.text("/evidence/0/disclosure")).isEqualTo("AGENCIES");
        assertThat(seen.text("/evidence/0/file/name")).isNotBlank().doesNotContain("13800000001");
        assertThat(seen.body().at("/notes").size()).isZero();
        assertThat(partner.get(path + "/file").expect(200).body().at("/items").size())
                .isEqualTo(1);
        partner.post(path + "/notes", "{'text': '试'}").expect(403);
    }

    @Test
    void takesTheSameEntryOnce() {
        var path = file(clerk);
        var note = "{'text': '只记一次'}";
        var key = path + "-note";
        var first = officer.post(path + "/notes", note, "Idempotency-Key", key).expect(200);
        var again = officer.post(path + "/notes", note, "Idempotency-Key", key).expect(200);

        assertThat(again.text("/n")).isEqualTo("1").isEqualTo(first.text("/n"));
        assertThat(officer.post(path + "/notes", note).expect(200).text("/n")).isEqualTo("2");
    }

    @Test
    void refusesWhatCannotBeAndChangesNothing() {
        var path = file(clerk);
        investigate(path);
        refused(path + "/evidence", SLIP.formatted("PARTIES", "xyz"), "file.sha256");
        refused(path + "/evidence", SLIP.formatted("NOBODY", HASH), "disclosure");
        refused(path + "/evidence", "{'providedBy': 'CLAIMANT', 'form': 'COPY'}", "file");
        refused(path + "/evidence", SLIP.formatted("PARTIES", HASH).replace("2026-11-12", "2199-01-01"), "obtainedOn");
        refused(path + "/contacts", "{'with': 'RESPONDENT', 'n': 2, 'by': 'SMS', 'outcome': 'REACHED'}", "n");
        refused(path + "/contacts", "{'with': 'AGENCY', 'n': 1, 'by': 'SMS', 'outcome': 'REACHED'}", "n");
        refused(path + "/contacts", "{'with': 'AGENCY', 'by': 'FAX', 'outcome': 'REACHED'}", "by");
        refused(path + "/notes", "{'text': ' '}", "text");
        refused(path + "/notes", "{'text': '试', 'at': '2199-01-01T00:00:00+08:00'}", "at");
        refused(path + "/callback", "{}", "satisfaction");
        refused(path + "/callback", "{'reached': false, 'satisfaction': 'SATISFIED'}", "satisfaction");
        refused(path + "/callback", "{'n': 2, 'satisfaction': 'SATISFIED'}", "n");
        refused(path + "/callback", "{'calledBy': 'officer.sn', 'satisfaction': 'SATISFIED'}", "calledBy");
        refused(path + "/record-statement", """
                {'party': 'CLAIMANT', 'medium': 'PHONE', 'signature': 'SIGNED', 'signatureReason': '无', 'text': '言'}""", "signatureReason");
        refused(path + "/record-statement", """
                {'party': 'RESPONDENT', 'n': 2, 'medium': 'PHONE', 'signature': 'SIGNED', 'text': '言'}""", "n");

        var note = officer.post(path + "/notes", "{'text': '第一条'}").expect(200);
        var file = officer.get(path + "/file", note.thenRead()).expect(200);
        assertThat(file.body().at("/items").size()).isEqualTo(1);
        assertThat(file.text("/items/0/note/n")).isEqualTo("1");
    }

    @Test
    void isNumberedAndQuickToOpenWithFiveHundredEntries() {
        var path = file(clerk);
        Answer last = null;
        for (var n = 1; n <= 500; n++) {
            last = officer.post(path + "/notes", "{'text': '第%d条'}".formatted(n))
                    .expect(200);
        }
        assertThat(last).isNotNull();
        assertThat(last.text("/n")).isEqualTo("500");

        var dossier = officer.get(path, last.thenRead()).expect(200);
        assertThat(dossier.text("/entries/NOTE")).isEqualTo("500");
        assertThat(dossier.body().at("/notes").size()).isEqualTo(50);
        assertThat(dossier.text("/notes/49/text")).isEqualTo("第500条");
        var page = officer.get(path + "/file?kind=NOTE&limit=500").expect(200);
        assertThat(page.body().at("/items").size()).isEqualTo(500);
        assertThat(page.text("/items/0/note/text")).isEqualTo("第1条");
    }

    private static String file(Office office) {
        return "/api/v1/cases/"
                + office.post("/api/v1/cases", COMPLAINT).expect(201).text("/id");
    }

    private void investigate(String path) {
        officer.post(path + "/accept", "{}").expect(200);
        head.post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
    }

    private void close(String path) {
        head.post(path + "/conclude", "{'finding': 'NO_VIOLATION', 'text': '已付清'}")
                .expect(200);
        head.post(path + "/close", "{'reason': 'NO_VIOLATION', 'text': '已付清'}").expect(200);
    }

    private void refused(String path, String body, String field) {
        var errors = officer.post(path, body).expect(400).body().at("/errors");
        assertThat(errors.values().stream().map(each -> each.at("/field").asString()))
                .isEqualTo(List.of(field));
    }
}
