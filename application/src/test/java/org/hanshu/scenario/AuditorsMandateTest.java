package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

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

/** An auditor looks at one person in full, and everybody who should know of it does. */
@RunningHanshu
@DisplayName("An auditor with a mandate")
class AuditorsMandateTest {

    private static final String LOOK = "{'party': 'CLAIMANT', 'n': 1, 'mandate': '审〔2026〕3号', 'reason': 'SAMPLE'}";

    @LocalServerPort
    private int port;

    private Office clerk;
    private Office auditor;
    private String id;
    private String name;

    @BeforeEach
    void complain() {
        clerk = new Office("http://localhost:" + port, "clerk.gz");
        auditor = clerk.as("auditor");
        name = "欧阳审" + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L);
        id = clerk.post("/api/v1/cases", """
                        {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
                         'respondents': [{'name': '广州示例家政有限公司'}], 'claimants': [{'name': '%s', 'phone': '13800000009'}],
                         'workersAffected': 1, 'claims': [{'cause': 'UNPAID_WAGES'}], 'narrative': '拖欠工资'}""".formatted(name)).expect(201).text("/id");
    }

    @Test
    @DisplayName("sees one person in full, which other auditors and the owning union's head are shown, and no officer")
    void unmasks() {
        assertThat(auditor.get("/api/v1/cases/" + id).expect(200).text("/claimants/0/name"))
                .isEqualTo("欧阳**");

        var shown = auditor.post("/api/v1/audit/cases/" + id + "/unmask", LOOK).expect(200);

        assertThat(shown.text("/name")).isEqualTo(name);
        assertThat(shown.text("/phone")).isEqualTo("13800000009");
        var told =
                clerk.as("head.gz").get("/api/v1/cases/" + id + "/unmaskings").expect(200);
        assertThat(told.body().at("/items").size()).isEqualTo(2);
        assertThat(told.text("/items/0/mandate")).isEqualTo("审〔2026〕3号");
        assertThat(told.text("/items/0/ground")).isEqualTo("SAMPLE");
        assertThat(told.text("/items/0/actor")).isEqualTo("auditor");
        assertThat(told.response().body()).doesNotContain(name);
        clerk.as("officer.gz").get("/api/v1/cases/" + id + "/unmaskings").expect(403);
        clerk.as("head.sn").get("/api/v1/cases/" + id + "/unmaskings").expect(404);
        var accesses =
                auditor.get("/api/v1/audit/accesses?actor=auditor&limit=500").expect(200);
        assertThat(StreamSupport.stream(accesses.body().at("/items").spliterator(), false)
                        .filter(each -> each.path("caseId").asString().equals(id)))
                .hasSize(2)
                .allMatch(each -> each.path("mandate").asString().equals("审〔2026〕3号"));
    }

    @Test
    void needsItsNumberAndAReason() {
        var path = "/api/v1/audit/cases/" + id + "/unmask";

        auditor.post(path, "{'party': 'CLAIMANT', 'reason': 'SAMPLE'}").expect(400);
        auditor.post(path, "{'party': 'CLAIMANT', 'mandate': ' ', 'reason': 'SAMPLE'}")
                .expect(400);
        auditor.post(path, "{'party': 'CLAIMANT', 'mandate': '1号', 'reason': 'CURIOSITY'}")
                .expect(400);
        auditor.post(path, LOOK.replace("'n': 1", "'n': 2")).expect(404);
        auditor.post("/api/v1/audit/cases/" + UUID.randomUUID() + "/unmask", LOOK)
                .expect(404);
        clerk.as("head.gz").post(path, LOOK).expect(403);
    }

    @Test
    @DisplayName("sees who was turned away, once for each thing and day")
    void seesRefusedAttempts() {
        var stranger = clerk.as("officer.sn");
        var nothing = UUID.randomUUID().toString();

        stranger.get("/api/v1/cases/" + id).expect(404);
        stranger.get("/%61pi/v1/%63ases/" + id).expect(404);
        stranger.get("/api/v1/cases/" + nothing).expect(404);
        clerk.as("officer.gz")
                .post("/api/v1/cases/" + id + "/close", "{'reason': 'RECTIFIED', 'text': '办结'}")
                .expect(403);

        assertThat(attempts("officer.sn", id)).singleElement().satisfies(each -> {
            assertThat(each.path("times").asInt()).isEqualTo(2);
            assertThat(each.path("status").asInt()).isEqualTo(404);
            assertThat(each.path("place").asString()).isEqualTo("/api/v1/cases/{id}");
        });
        assertThat(attempts("officer.sn", nothing)).hasSize(1);
        assertThat(attempts("officer.gz", id)).singleElement().satisfies(each -> {
            assertThat(each.path("method").asString()).isEqualTo("POST");
            assertThat(each.path("status").asInt()).isEqualTo(403);
        });
        clerk.as("head.gz").get("/api/v1/audit/refusals").expect(403);
    }

    @Test
    @DisplayName("sees who was erased on whose order, and no name")
    void seesErasures() {
        var head = clerk.as("head.gz");
        head.post("/api/v1/cases/" + id + "/refuse", "{'reason': 'OTHER', 'text': '理由。'}")
                .expect(200);
        head.post("/api/v1/cases/" + id + "/erase", "{'ground': 'PURPOSE_ACHIEVED', 'order': '穗删〔2026〕9号'}")
                .expect(200);

        var told = auditor.get("/api/v1/audit/erasures?caseId=" + id).expect(200);

        assertThat(told.body().at("/items").size()).isOne();
        assertThat(told.text("/items/0/actor")).isEqualTo("head.gz");
        assertThat(told.text("/items/0/role")).isEqualTo("HEAD");
        assertThat(told.text("/items/0/organisation")).isEqualTo("gz-union");
        assertThat(told.text("/items/0/order")).isEqualTo("穗删〔2026〕9号");
        assertThat(told.text("/items/0/ground")).isEqualTo("PURPOSE_ACHIEVED");
        assertThat(told.body().at("/items/0/people").size()).isPositive();
        assertThat(told.response().body()).doesNotContain(name);
        assertThat(auditor.post("/api/v1/audit/cases/" + id + "/unmask", LOOK)
                        .expect(200)
                        .text("/name"))
                .isEqualTo("已删除");
        assertThat(auditor.get("/api/v1/audit/erasures?limit=1")
                        .expect(200)
                        .body()
                        .at("/items")
                        .size())
                .isOne();
        auditor.get("/api/v1/audit/erasures?after=x").expect(400);
        clerk.as("head.gz").get("/api/v1/audit/erasures").expect(403);
    }

    private List<JsonNode> attempts(String actor, String target) {
        var told = auditor.get("/api/v1/audit/refusals?actor=" + actor + "&target=" + target)
                .expect(200);
        return StreamSupport.stream(told.body().at("/items").spliterator(), false)
                .toList();
    }
}
