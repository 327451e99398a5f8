package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case of Guangzhou that Shaanxi's federation took in and Tianhe's union is asked to take over. */
@RunningHanshu
@DisplayName("Who does not handle a case and needs to know who it is about")
class StatedReasonTest {

    private static final String NEED =
            "{'party': 'CLAIMANT', 'reference': '陕工转〔2026〕5号', 'reason': 'PERSON_CONTACTED'}";

    private static final String NUMBER = "610102197703205023";

    @LocalServerPort
    private int port;

    private Office filer;
    private Office head;
    private Office auditor;
    private String path;
    private String name;

    @BeforeEach
    void complain() {
        filer = new Office("http://localhost:" + port, "officer.sn");
        head = filer.as("head.gz");
        auditor = filer.as("auditor");
        name = "欧阳问" + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L);
        path = "/api/v1/cases/"
                + filer.post("/api/v1/cases", """
                        {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
                         'respondents': [{'name': '广州示例家政有限公司'}], 'claimants': [{'name': '%s', 'phone': '13800000019', 'idNumber': '%s'}],
                         'workersAffected': 1, 'claims': [{'cause': 'UNPAID_WAGES'}], 'narrative': '拖欠工资'}""".formatted(name, NUMBER))
                        .expect(201)
                        .text("/id");
        filer.get(path).expect(200); // It is there to be read from then on.
    }

    @Test
    @DisplayName("sees a mask, and for a reason one person in full, which auditors and the owner's head are shown")
    void isShownOnePersonForAReason() {
        assertThat(filer.get(path).expect(200).text("/claimants/0/name")).isEqualTo("欧阳**");

        var shown = filer.post(path + "/unmask", NEED).expect(200);

        assertThat(shown.text("/name")).isEqualTo(name);
        assertThat(shown.text("/phone")).isEqualTo("13800000019");
        assertThat(filer.get(path).expect(200).text("/claimants/0/name"))
                .as("the next look")
                .isEqualTo("欧阳**");
        var told = head.get(path + "/unmaskings").expect(200);
        assertThat(told.body().at("/items").size()).isEqualTo(2);
        assertThat(told.text("/items/0/actor")).isEqualTo("officer.sn");
        assertThat(told.text("/items/0/organisation")).isEqualTo("sn-union");
        assertThat(told.text("/items/0/mandate")).isEqualTo("陕工转〔2026〕5号");
        assertThat(told.text("/items/0/ground")).isEqualTo("PERSON_CONTACTED");
        filer.get(path + "/unmaskings").expect(404);
        var accesses =
                auditor.get("/api/v1/audit/accesses?actor=officer.sn&limit=500").expect(200);
        assertThat(StreamSupport.stream(accesses.body().at("/items").spliterator(), false)
                        .filter(each -> path.endsWith("/" + each.path("caseId").asString())))
                .hasSize(2)
                .allMatch(each -> each.path("purpose").asString().equals("stated reason"))
                .allMatch(each -> each.path("ground").asString().equals("PERSON_CONTACTED"));
        assertThat(accesses.response().body()).doesNotContain(name);
    }

    @Test
    @DisplayName("is shown what they name, and no identity number unless they name it, and each piece is recorded")
    void namesWhatIsNeeded() {
        var usual = filer.post(path + "/unmask", NEED).expect(200);
        assertThat(usual.text("/idNumber")).isEmpty();
        assertThat(usual.text("/phone")).isEqualTo("13800000019");

        var number = filer.post(
                        path + "/unmask", NEED.replace("'CLAIMANT'", "'CLAIMANT', 'fields': ['IDENTITY_NUMBER']"))
                .expect(200);
        assertThat(number.text("/idNumber")).isEqualTo(NUMBER);
        assertThat(number.text("/name")).isEmpty();
        assertThat(number.text("/phone")).isEmpty();

        filer.post(path + "/unmask", NEED.replace("'CLAIMANT'", "'CLAIMANT', 'fields': []"))
                .expect(400);
        filer.post(path + "/unmask", NEED.replace("'CLAIMANT'", "'CLAIMANT', 'fields': ['ACCOUNT']"))
                .expect(400);
        var first = head.get(path + "/unmaskings?limit=2").expect(200);
        assertThat(first.text("/items/0/kind")).isEqualTo("IDENTITY_NUMBER");
        assertThat(first.body().at("/items").size()).isEqualTo(2);
        var rest = head.get(path + "/unmaskings?limit=2&after=" + first.text("/next"))
                .expect(200);
        assertThat(rest.body().at("/items").size()).isEqualTo(1);
        assertThat(rest.body().at("/next").isNull()).isTrue();
        assertThat(rest.text("/items/0/kind")).isNotEqualTo(first.text("/items/1/kind"));
        head.get(path + "/unmaskings?after=x").expect(400);
    }

    @Test
    void decidesWhetherToTakeItOver() {
        var district = filer.as("head.th");
        district.post(path + "/unmask", NEED).expect(404);
        filer.as("officer.gz").post(path + "/accept", "{}").expect(200);
        head.post(path + "/hand-over", "{'to': 'gz-tianhe', 'reason': '由所在区办理。'}")
                .expect(200);

        assertThat(district.get(path).expect(200).text("/claimants/0/name")).isEqualTo("欧阳**");
        assertThat(district.post(path + "/unmask", NEED.replace("PERSON_CONTACTED", "TAKEOVER_EXAMINED"))
                        .expect(200)
                        .text("/name"))
                .isEqualTo(name);
    }

    @Test
    void saysWhyAndIsOneOfThoseWhoMayAsk() {
        filer.post(path + "/unmask", "{'party': 'CLAIMANT', 'reason': 'SAFETY'}")
                .expect(400);
        filer.post(path + "/unmask", NEED.replace("陕工转〔2026〕5号", " ")).expect(400);
        var auditors = filer.post(path + "/unmask", NEED.replace("PERSON_CONTACTED", "SAMPLE"))
                .expect(400);
        assertThat(auditors.text("/errors/0/field")).isEqualTo("reason");
        auditor.post(
                        "/api/v1/audit" + path.substring("/api/v1".length()) + "/unmask",
                        "{'party': 'CLAIMANT', 'mandate': '审〔2026〕8号', 'reason': 'SAFETY'}")
                .expect(400);
        filer.post(path + "/unmask", NEED.replace("'CLAIMANT'", "'CLAIMANT', 'n': 2"))
                .expect(404);
        filer.as("clerk.gz").post(path + "/unmask", NEED).expect(403);
        auditor.post(path + "/unmask", NEED).expect(403);
        for (var stranger : new String[] {"partner.hrss", "mediator.gz", "lawyer.gz", "admin", "officer.th"}) {
            filer.as(stranger).post(path + "/unmask", NEED).expect(404);
        }
    }
}
