package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every silence has its consequence, up to legal aid, and the timeline tells it. */
@RunningHanshu
@DisplayName("One case in which everything goes wrong")
class EverythingGoesWrongTest {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '%sT00:12:00+08:00', 'region': '440106',
             'respondents': [{'name': '广州天河示例不回函有限公司'}],
             'claimants': [{'name': '梁不幸', 'phone': '19900000199'}], 'workersAffected': 1,
             'claims': [{'cause': 'SOCIAL_INSURANCE', 'amount': '9000.00', 'knownOn': '%s'}],
             'narrative': '单位不缴社保，多次催告无果。'}""";

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String LETTER = """
            {'kind': '%s', 'addressee': {'name': '%s'}, 'facts': '未缴社保。', 'legalBasis': ['社会保险法第58条'],
             'demands': [{'problem': '未缴社保', 'demand': '补缴', 'amount': '9000.00'}]}""";

    private static final List<String> STORY = List.of(
            "case.filed",
            "case.limitation-reckoned",
            "case.accepted",
            "case.supervisors-assigned",
            "case.investigation-concluded",
            "letter.drafted",
            "letter.served",
            "letter.deadline-missed",
            "letter.deadline-missed",
            "proposal.proposed",
            "proposal.accepted",
            "letter.receipt-refused",
            "proposal.proposed",
            "mediation.applied",
            "mediation.agreement-sealed",
            "child.deadline-missed",
            "mediation.agreement-breached",
            "letter.served",
            "letter.deadline-missed",
            "proposal.proposed",
            "proposal.accepted",
            "legal-aid.applied",
            "legal-aid.granted",
            "legal-aid.lawyer-assigned");

    @LocalServerPort
    int port;

    private Office officer;
    private Office head;
    private Office mediator;
    private LetterDesk desk;
    private String path = "";

    @BeforeEach
    void file() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        head = officer.as("head.gz");
        mediator = officer.as("mediator.gz");
        desk = new LetterDesk(officer);
        path = "/api/v1/cases/"
                + officer.post(
                                "/api/v1/cases",
                                COMPLAINT.formatted(desk.today(), desk.today().minusDays(30)))
                        .expect(201)
                        .text("/id");
    }

    @Test
    @DisplayName("from a silent employer over a silent agency and a broken promise to a lawyer")
    void endsWithALawyer() {
        officer.post(path + "/accept", "{}").expect(200);
        desk.conclude(path);
        officer.post(path + "/record-statement", """
                {'party': 'RESPONDENT', 'medium': 'IN_PERSON', 'signature': 'REFUSED', 'text': '拒绝陈述。'}""").expect(200);

        var silent = signed("PROMPT", "广州天河示例不回函有限公司");
        var due = desk.serve(silent).body().at("/replyDue/date").asString();
        missed(due);
        assertThat(open("NEXT_LETTER", "OPINION")).as("it is urged first").isEmpty();
        desk.waitInVain(LocalDate.parse(due));
        accept("NEXT_LETTER", "OPINION");

        var refused = signed("OPINION", "广州天河示例不回函有限公司");
        officer.post(
                        refused + "/refuse-receipt",
                        "{'refusedOn': '%s', 'witnesses': ['officer2.gz']}".formatted(desk.today()))
                .expect(200);
        accept("NEXT_LETTER", "RECOMMENDATION");

        breach(promised());

        var toTheAgency = signed("RECOMMENDATION", "广州市人力资源和社会保障局");
        missed(desk.serve(toTheAgency).body().at("/replyDue/date").asString());
        accept("LEGAL_AID", "");

        helped();
        assertThat(told()).containsSubsequence(STORY);
        assertThat(sentences("zh")).contains("逾期", "拒收", "建议书", "调解", "法律援助").doesNotContain("梁不幸");
        assertThat(sentences("en"))
                .contains("was missed", "legal aid", "ediation")
                .doesNotContain("梁不幸");
    }

    private String signed(String kind, String addressee) {
        var letter = "/api/v1/letters/"
                + officer.post(path + "/letters", LETTER.formatted(kind, addressee))
                        .expect(201)
                        .text("/id");
        desk.sign(letter);
        return letter;
    }

    private void missed(String due) {
        desk.waitUntil(LocalDate.parse(due).plusDays(1));
        assertThat(officer.get(path).expect(200).text("/light")).isEqualTo("RED");
    }

    private String promised() {
        var mediation = "/api/v1/mediations/"
                + officer.post(path + "/mediations", "{'route': 'UNION'}")
                        .expect(201)
                        .text("/id");
        officer.post(mediation + "/consent", "{'party': 'RESPONDENT'}").expect(200);
        officer.post(mediation + "/open", "{'mediators': ['mediator.gz']}").expect(200);
        mediator.post(mediation + "/draft-agreement", """
                {'terms': [{'claim': 1, 'amount': '9000.00', 'due': '%s'}], 'text': '三日内补缴。'}""".formatted(desk.today().plusDays(3)))
                .expect(200);
        officer.post(mediation + "/sign", "{'party': 'CLAIMANT'}").expect(200);
        officer.post(mediation + "/sign", "{'party': 'RESPONDENT'}").expect(200);
        mediator.post(mediation + "/mediator-sign", "{}").expect(200);
        officer.post(mediation + "/seal", "{}").expect(200);
        return mediation;
    }

    private void breach(String mediation) {
        desk.waitUntil(desk.today().plusDays(5));
        officer.post(mediation + "/breach", "{'text': '分文未付。'}").expect(200);
        assertThat(officer.get(mediation).expect(200).text("/status")).isEqualTo("BREACHED");
    }

    /** The offer is taken with one step. */
    private void accept(String what, String letterKind) {
        var proposal = await().until(() -> open(what, letterKind), found -> !found.isEmpty());
        officer.post("/api/v1/proposals/" + proposal + "/accept", "{}").expect(200);
    }

    private String open(String what, String letterKind) {
        return StreamSupport.stream(
                        officer.get(path).expect(200).body().at("/proposals").spliterator(), false)
                .filter(each -> each.at("/what").asString().equals(what)
                        && each.at("/status").asString().equals("OPEN")
                        && (letterKind.isEmpty()
                                || each.at("/letterKind").asString().equals(letterKind)))
                .map(each -> each.at("/id").asString())
                .findFirst()
                .orElse("");
    }

    private void helped() {
        var aid = "/api/v1/legal-aid/" + await().until(this::aid, found -> !found.isEmpty());
        officer.post(aid + "/complete", "{'ground': 'LOW_INCOME', 'meansShown': true}")
                .expect(200);
        head.post(aid + "/grant", "{'text': '符合条件。'}").expect(200);
        var assigned = head.post(aid + "/assign", "{'lawyer': 'lawyer.gz'}").expect(200);
        assertThat(officer.get(aid, assigned.thenRead()).expect(200).text("/status"))
                .isEqualTo("ASSIGNED");
    }

    private String aid() {
        return StreamSupport.stream(
                        officer.get(path).expect(200).body().at("/children").spliterator(), false)
                .filter(each -> each.at("/kind").asString().equals("LEGAL_AID"))
                .map(each -> each.at("/id").asString())
                .findFirst()
                .orElse("");
    }

    private List<String> told() {
        return StreamSupport.stream(
                        officer.get(path + "/timeline?limit=500")
                                .expect(200)
                                .body()
                                .at("/items")
                                .spliterator(),
                        false)
                .map(each -> each.at("/type").asString())
                .toList();
    }

    private String sentences(String language) {
        return officer.get(path + "/timeline?limit=500", "Accept-Language", language)
                .expect(200)
                .response()
                .body();
    }
}
