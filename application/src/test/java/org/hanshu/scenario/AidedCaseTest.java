package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.support.Office;
import org.hanshu.support.Office.Answer;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A worker is given legal aid, or not, and is told why and where to turn. */
@RunningHanshu
@DisplayName("Legal aid")
class AidedCaseTest {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例电子有限公司'},
             'complainant': {%s}, 'workersAffected': 1,
             'causes': ['%s'], 'claimedAmount': '9000.00', 'narrative': '请求帮助。'}""";

    @LocalServerPort
    int port;

    private Office officer;
    private Office head;
    private Office lawyer;
    private LetterDesk desk;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        head = officer.as("head.gz");
        lawyer = officer.as("lawyer.gz");
        desk = new LetterDesk(officer);
    }

    @Test
    @DisplayName(
            "is granted, and a lawyer brings the claim before the arbitrators; the case closes while the aid goes on")
    void goesItsStraightWay() {
        var path = accepted("SOCIAL_INSURANCE");
        var aid = applied(path, "'ground': 'LOW_INCOME'");
        assertThat(read(aid).at("/fastTrack")).isEmpty();
        assertThat(refused(officer.post(aid + "/complete", "{}").expect(400))).endsWith("legal-aid.means-are-shown");
        officer.post(aid + "/complete", "{'meansShown': true}").expect(200);
        assertThat(tasks(head, aid)).containsExactly("DECIDE_LEGAL_AID");
        officer.post(aid + "/grant", "{}").expect(403);
        head.post(aid + "/grant", "{'text': '符合条件'}").expect(200);
        lawyer.get(aid).expect(404);
        assertThat(refused(
                        head.post(aid + "/assign", "{'lawyer': 'officer2.gz'}").expect(400)))
                .endsWith("legal-aid.lawyer-is-known");
        head.post(aid + "/assign", "{'lawyer': 'lawyer.gz'}").expect(200);

        var seen = lawyer.get(aid).expect(200);
        assertThat(seen.text("/workers/0/name")).isEqualTo("罗秋菊");
        assertThat(officer.as("auditor").get(aid).expect(200).text("/workers/0/name"))
                .isNotEqualTo("罗秋菊");
        assertThat(tasks(lawyer, aid)).containsExactly("WORK_ON_LEGAL_AID");
        lawyer.get(path).expect(404);
        assertThat(lawyer.get("/api/v1/legal-aid").expect(200).response().body())
                .contains(aid.substring(aid.lastIndexOf('/') + 1));

        stage(aid, "ADVICE_GIVEN", "");
        assertThat(refused(close(path).expect(409))).endsWith("case.children-are-open");
        stage(aid, "ARBITRATION_FILED", ", 'body': '广州市劳动人事争议仲裁委员会', 'number': '穗劳人仲案〔2026〕7号'");
        close(path).expect(200);
        lawyer.post(aid + "/conclude", "{'outcome': 'WON', 'recovered': '9000.00'}")
                .expect(200);
        assertThat(read(aid).at("/status").asString()).isEqualTo("CONCLUDED");
        await().untilAsserted(() ->
                assertThat(officer.get(path).expect(200).response().body()).contains("\"CONCLUDED\""));
        assertThat(officer.get(path + "/timeline?limit=500")
                        .expect(200)
                        .response()
                        .body())
                .contains("法律援助指派律师lawyer.gz。", "法律援助已进入仲裁，由援助继续办理。", "法律援助办结：获得支持，挽回9000.00元。");
    }

    @Test
    @DisplayName("for wages goes by the fast track: decided on the day, or red on the next")
    void goesByTheFastTrack() {
        var aid = applied(accepted("UNPAID_WAGES"), "'ground': 'MIGRANT_WORKER'");
        assertThat(read(aid).at("/fastTrack/0").asString()).isEqualTo("WAGE_ARREARS");
        officer.post(aid + "/complete", "{}").expect(200);
        var today = desk.today();
        assertThat(due(aid, "aid-decision")).isEqualTo(today);
        desk.waitUntil(today.plusDays(1));
        assertThat(read(aid).at("/light").asString()).isEqualTo("RED");
        head.post(aid + "/grant", "{}").expect(200);
        head.post(aid + "/assign", "{'lawyer': 'lawyer.gz'}").expect(200);
        var papers = due(aid, "aid-papers");
        assertThat(papers).isAfter(today);
        desk.waitUntil(papers.plusDays(1));
        assertThat(read(aid).at("/light").asString()).isEqualTo("RED");
        stage(aid, "PAPERS_FILED", "");
        assertThat(read(aid).at("/light").asString()).isEqualTo("GREY");
        head.post(aid + "/terminate", "{'ground': 'OTHER_REPRESENTATIVE', 'text': '自行委托律师'}")
                .expect(200);
        assertThat(read(aid).at("/terminated").asString()).isEqualTo("OTHER_REPRESENTATIVE");
    }

    @Test
    @DisplayName("asks once for what is missing, and silence counts as withdrawn")
    void asksOnceAndTakesSilenceForWithdrawn() {
        var path = accepted("SOCIAL_INSURANCE");
        var supplied = applied(path, "'ground': 'SOCIAL_ASSISTANCE'");
        officer.post(supplied + "/ask", "{'text': '请补充低保证明'}").expect(200);
        assertThat(officer.post(supplied + "/complete", "{}").expect(409).text("/detail"))
                .contains("supplement");
        officer.post(supplied + "/supplement", "{'text': '低保证明'}").expect(200);
        assertThat(refused(officer.post(supplied + "/ask", "{'text': '再补充'}").expect(409)))
                .endsWith("legal-aid.asked-once");
        officer.post(supplied + "/complete", "{}").expect(200);
        officer.post(supplied + "/withdraw", "{'reason': '已与单位和解'}").expect(200);

        var silent = applied(path, "'ground': 'SOCIAL_ASSISTANCE'");
        officer.post(silent + "/ask", "{'text': '请补充低保证明'}").expect(200);
        desk.waitUntil(due(silent, "aid-supplement").plusDays(1));
        assertThat(read(silent).at("/status").asString()).isEqualTo("TERMINATED");
        assertThat(read(silent).at("/terminated").asString()).isEqualTo("SUPPLEMENT_SILENCE");
        officer.post(silent + "/supplement", "{'text': '迟到的证明'}").expect(409);
        head.post(path + "/close", "{'reason': 'SETTLED_ON_THE_SPOT'}").expect(200);
    }

    @Test
    @DisplayName("is denied, and the objection is upheld by somebody else than who denied")
    void isGivenAfterAnObjection() {
        var aid = denied(accepted("TERMINATION"));
        var denial = read(aid).at("/denial");
        assertThat(denial.at("/objectTo").asString()).isEqualTo("广州市司法局");
        assertThat(LocalDate.parse(denial.at("/objectUntil").asString())).isAfter(desk.today());
        officer.post(aid + "/object", "{'text': '确有困难'}").expect(200);
        var decision = "{'decision': 'GRANT', 'by': '广州市司法局', 'text': '符合条件'}";
        assertThat(refused(head.post(aid + "/decide-objection", decision).expect(403)))
                .endsWith("legal-aid.not-by-who-denied");
        assertThat(tasks(head, aid)).isEmpty();
        assertThat(tasks(officer, aid)).containsExactly("DECIDE_AID_OBJECTION");
        officer.post(aid + "/decide-objection", decision).expect(200);
        assertThat(read(aid).at("/status").asString()).isEqualTo("GRANTED");
    }

    @Test
    @DisplayName("stays denied once nobody objected in time, and lets go of the case only then")
    void staysDenied() {
        var path = accepted("TERMINATION");
        var aid = denied(path);
        assertThat(refused(head.post(path + "/close", "{'reason': 'SETTLED_ON_THE_SPOT'}")
                        .expect(409)))
                .endsWith("case.children-are-open");
        desk.waitUntil(due(aid, "aid-objecting").plusDays(1));
        assertThat(read(aid).at("/isFinal").asBoolean()).isTrue();
        officer.post(aid + "/object", "{'text': '确有困难'}").expect(409);
        head.post(path + "/close", "{'reason': 'SETTLED_ON_THE_SPOT'}").expect(200);
    }

    @Test
    @DisplayName("is ended, and goes on after an objection that somebody else than who ended it recorded")
    void goesOnAfterAnObjection() {
        var path = accepted("UNPAID_WAGES");
        var aid = applied(path, "'ground': 'MIGRANT_WORKER'");
        officer.post(aid + "/complete", "{}").expect(200);
        head.post(aid + "/grant", "{}").expect(200);
        head.post(aid + "/assign", "{'lawyer': 'lawyer.gz'}").expect(200);
        head.post(aid + "/terminate", "{'ground': 'MEANS_CHANGED', 'text': '已就业'}")
                .expect(200);
        head.post(path + "/close", "{'reason': 'SETTLED_ON_THE_SPOT'}").expect(200);

        officer.post(aid + "/object", "{'text': '仍无工作'}").expect(200);
        await("the case is open again for it")
                .untilAsserted(() -> assertThat(officer.get(path).expect(200).text("/status"))
                        .isEqualTo("ACCEPTED"));
        assertThat(refused(head.post(path + "/close", "{'reason': 'SETTLED_ON_THE_SPOT'}")
                        .expect(409)))
                .endsWith("case.children-are-open");
        assertThat(due(aid, "aid-objection")).isAfterOrEqualTo(desk.today().plusDays(5));
        var decision = "{'decision': '%s', 'by': '广州市司法局', 'text': '责令改正'}";
        assertThat(refused(officer.post(aid + "/decide-objection", decision.formatted("GRANT"))
                        .expect(400)))
                .endsWith("legal-aid.decision-fits-the-objection");
        assertThat(refused(head.post(aid + "/decide-objection", decision.formatted("RESUME"))
                        .expect(403)))
                .endsWith("legal-aid.not-by-who-denied");
        assertThat(tasks(officer, aid)).containsExactly("DECIDE_AID_OBJECTION");
        officer.post(aid + "/decide-objection", decision.formatted("RESUME")).expect(200);
        assertThat(read(aid).at("/status").asString()).isEqualTo("ASSIGNED");
        assertThat(tasks(lawyer, aid)).containsExactly("WORK_ON_LEGAL_AID");

        head.post(aid + "/terminate", "{'ground': 'ASKED_BY_WORKER', 'text': '自行和解'}")
                .expect(200);
        officer.post(aid + "/object", "{'text': '并未和解'}").expect(200);
        officer.post(aid + "/decide-objection", decision.formatted("REJECT")).expect(200);
        assertThat(read(aid).at("/isFinal").asBoolean()).isTrue();
        officer.post(aid + "/object", "{'text': '再次'}").expect(409);
        assertThat(officer.get(path + "/timeline?limit=500")
                        .expect(200)
                        .response()
                        .body())
                .contains("受援人对终止法律援助的决定提出异议", "广州市司法局认为异议成立，恢复法律援助", "广州市司法局维持终止法律援助的决定");
        head.post(path + "/close", "{'reason': 'SETTLED_ON_THE_SPOT'}").expect(200);
    }

    @Test
    @DisplayName("is given in advance with few days left, and papers follow")
    void isGivenInAdvance() {
        var path = accepted("REST_AND_LEAVE");
        var far =
                applied(path, "'limitationEndsOn': '%s'".formatted(desk.today().plusDays(40)));
        assertThat(refused(head.post(far + "/pre-grant", "{'ground': 'LIMITATION_NEAR'}")
                        .expect(400)))
                .endsWith("legal-aid.time-presses");
        assertThat(refused(officer.post(path + "/legal-aid", "{'forms': ['ARBITRATION']}")
                        .expect(409)))
                .endsWith("case.aided-once-at-a-time");
        officer.post(far + "/withdraw", "{'reason': '时效将届满，重新申请'}").expect(200);
        var near =
                applied(path, "'limitationEndsOn': '%s'".formatted(desk.today().plusDays(6)));
        assertThat(read(near).at("/fastTrack/0").asString()).isEqualTo("LIMITATION_NEAR");
        head.post(near + "/pre-grant", "{'ground': 'LIMITATION_NEAR'}").expect(200);
        assertThat(read(near).at("/papersFollow").asBoolean()).isTrue();
        assertThat(tasks(head, near)).containsExactlyInAnyOrder("ASSIGN_LAWYER", "CHASE_AID_PAPERS");
        assertThat(refused(head.post(near + "/grant", "{}").expect(409))).endsWith("legal-aid.papers-are-owed");
        head.post(near + "/assign", "{'lawyer': 'lawyer.gz'}").expect(200);
        officer.post(near + "/supplement", "{'text': '身份证明'}").expect(200);
        assertThat(read(near).at("/papersFollow").asBoolean()).isFalse();
        assertThat(read(near).at("/status").asString()).isEqualTo("ASSIGNED");
    }

    @Test
    @DisplayName("that was offered is applied for with one step, and once")
    void isTakenWithOneStep(@Autowired CommandGateway commands, @Autowired Clock clock) {
        var path = accepted("UNPAID_WAGES");
        var offer = offered(path, commands, clock);
        var taken = officer.post(offer + "/accept", "{'text': '工人电话同意'}").expect(200);
        officer.post(offer + "/accept", "{}").expect(409);
        var aids = ofCase(path);
        assertThat(aids).hasSize(1);
        assertThat(aids.get(0).at("/id").asString()).isEqualTo(taken.text("/legalAidId"));
        var aid = read("/api/v1/legal-aid/" + aids.get(0).at("/id").asString());
        assertThat(aid.at("/status").asString()).isEqualTo("APPLIED");
        assertThat(aid.at("/offer").asString()).isEqualTo(offer.substring(offer.lastIndexOf('/') + 1));
        assertThat(aid.at("/workers/0/name").asString()).isEqualTo("罗秋菊");
        assertThat(aid.at("/limitationEndsOn").asString())
                .isEqualTo(desk.today().plusDays(20).toString());

        var late = offered(path, commands, clock);
        officer.post("/api/v1/legal-aid/" + aids.get(0).at("/id").asString() + "/withdraw", "{'reason': '暂不需要'}")
                .expect(200);
        head.post(path + "/close", "{'reason': 'SETTLED_ON_THE_SPOT'}").expect(200);
        assertThat(refused(officer.post(late + "/accept", "{}").expect(409)))
                .satisfiesAnyOf(
                        early -> assertThat(early).endsWith("case.not-in-this-state"),
                        lapsed -> assertThat(lapsed).endsWith("proposal.answered-once"));
        assertThat(ofCase(path)).hasSize(1);
        await("the offer ends with the case").untilAsserted(() -> {
            assertThat(proposal(path, late).at("/status").asString()).isEqualTo("LAPSED");
            assertThat(tasks(officer, late)).isEmpty();
        });
    }

    @Test
    @DisplayName("that was offered to somebody who gave no name waits until the name is known")
    void isAppliedForByName(@Autowired CommandGateway commands, @Autowired Clock clock) {
        var path = accepted("UNPAID_WAGES", "'anonymous': true");
        var offer = offered(path, commands, clock);
        assertThat(refused(officer.post(offer + "/accept", "{}").expect(409)))
                .endsWith("proposal.aid-is-given-by-name");
        assertThat(proposal(path, offer).at("/status").asString()).isEqualTo("OPEN");
        assertThat(ofCase(path)).isEmpty();
    }

    private JsonNode proposal(String path, String proposal) {
        return officer.get(path)
                .expect(200)
                .body()
                .at("/proposals")
                .valueStream()
                .filter(each -> proposal.endsWith(each.at("/id").asString()))
                .findFirst()
                .orElseThrow();
    }

    private String offered(String path, CommandGateway commands, Clock clock) {
        var proposal = new ProposalId(UUID.randomUUID());
        var suggestion = new Suggestion(
                Suggestion.What.LEGAL_AID,
                Suggestion.Why.LIMITATION_NEAR,
                new OrganisationId("gz-union"),
                List.of(new CaseId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))),
                null,
                null,
                "limitation.labour",
                null,
                desk.today().plusDays(20));
        commands.sendAndWait(asCommandMessage(new Propose(proposal, suggestion))
                .andMetaData(Caller.SYSTEM.trail(clock.instant(), "SAGA")));
        return "/api/v1/proposals/" + proposal;
    }

    private String accepted(String cause) {
        return accepted(cause, "'anonymous': false, 'name': '罗秋菊', 'phone': '19900000077'");
    }

    private String accepted(String cause, String complainant) {
        var path = "/api/v1/cases/"
                + officer.post("/api/v1/cases", COMPLAINT.formatted(complainant, cause))
                        .expect(201)
                        .text("/id");
        officer.post(path + "/accept", "{}").expect(200);
        return path;
    }

    private String applied(String path, String more) {
        return "/api/v1/legal-aid/"
                + officer.post(path + "/legal-aid", "{'forms': ['ARBITRATION'], %s}".formatted(more))
                        .expect(201)
                        .text("/id");
    }

    private String denied(String path) {
        var aid = applied(path, "'ground': 'LOW_INCOME'");
        officer.post(aid + "/complete", "{'meansShown': true}").expect(200);
        head.post(aid + "/deny", "{'reason': 'NO_HARDSHIP', 'text': '收入高于标准', 'objectTo': '广州市司法局'}")
                .expect(200);
        return aid;
    }

    private void stage(String aid, String stage, String more) {
        lawyer.post(aid + "/stage", "{'stage': '%s', 'on': '%s'%s}".formatted(stage, desk.today(), more))
                .expect(200);
    }

    private Answer close(String path) {
        return head.post(path + "/close", "{'reason': 'IN_ARBITRATION_WITH_AID'}");
    }

    private JsonNode read(String aid) {
        return officer.get(aid).expect(200).body();
    }

    private LocalDate due(String aid, String clock) {
        return read(aid)
                .at("/clocks")
                .valueStream()
                .filter(each -> each.at("/name").asString().equals(clock))
                .map(each -> LocalDate.parse(each.at("/due/date").asString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode ofCase(String path) {
        return officer.get("/api/v1/legal-aid?caseId=" + path.substring(path.lastIndexOf('/') + 1))
                .expect(200)
                .body()
                .at("/items");
    }

    private static List<String> tasks(Office office, String aid) {
        return office.get("/api/v1/worklist?limit=500")
                .expect(200)
                .body()
                .at("/items")
                .valueStream()
                .filter(each -> each.at("/href").asString().equals(aid))
                .map(each -> each.at("/kind").asString())
                .toList();
    }

    private static String refused(Answer answer) {
        return answer.text("/type");
    }
}
