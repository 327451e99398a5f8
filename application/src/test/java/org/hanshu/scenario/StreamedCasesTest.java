package org.hanshu.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.hanshu.support.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Who listens is told of cases as they change, of those that the list would show them, and of nothing else. */
@RunningHanshu
@DisplayName("Whoever listens to the cases")
class StreamedCasesTest {

    private static final String STREAM = "/api/v1/stream";
    private static final String FROM_NOW = STREAM + "?after=now";
    private static final String LAST_EVENT_ID = "Last-Event-ID";
    private static final String AGREEMENTS = "/api/v1/admin/agencies/gz-tax/agreements";
    private static final int SEATS = 4;

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '%s',
             'respondents': [{'name': '广州示例推送有限公司'}], 'claimants': [{'name': '%s', 'phone': '%s'}],
             'workersAffected': 1, 'claims': [{'cause': 'DEDUCTIONS_FINES', 'amount': '3000.00'}],
             'narrative': '被罚款'}""";

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String AGREEMENT = """
            {'union': 'gz-union', 'number': '%s', 'legalBasis': '税收征收管理法第五条', 'purpose': '联合处置',
             'assessment': '穗评〔2026〕3号', 'regions': ['440115'], 'causes': ['DEDUCTIONS_FINES'],
             'fields': ['PROGRESS'], 'from': '%s', 'until': '%s'}""";

    @LocalServerPort
    private int port;

    private Office officer;
    private Office head;
    private String name;
    private String phone;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        head = officer.as("head.gz");
        var number = Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L);
        name = "欧阳推" + number;
        phone = "137%08d".formatted(number);
    }

    @Test
    @DisplayName("is told what the list shows, and of no other union's case; an agency while a paper shares it")
    void isToldWhatTheListShows() throws Exception {
        var foreigner = officer.as("officer.sn");
        var taxes = officer.as("partner.tax");
        var ending = "{'why': 'BY_CONSENT', 'order': '穗工享〔2026〕终3号'}";
        try (var own = Told.to(officer, FROM_NOW);
                var foreign = Told.to(foreigner, FROM_NOW);
                var shared = Told.to(taxes, FROM_NOW)) {
            var id = filed(officer, "440115");
            own.await(id, "SCREENING");
            shared.await(filed(taxes, "440115"), "SCREENING");
            assertThat(shared.ids()).doesNotContain(id);

            var paper = agreed();
            head.post(path(id) + "/accept", "{}").expect(200);

            var row = own.await(id, "ACCEPTED");
            assertThat(row).isEqualTo(listed(officer, id));
            assertThat(shared.await(id, "ACCEPTED")).isEqualTo(listed(taxes, id));

            officer.as("admin").post(AGREEMENTS + "/" + paper + "/end", ending).expect(200);
            head.post(path(id) + "/close", "{'reason': 'SETTLED_ON_THE_SPOT', 'text': '已付清。'}")
                    .expect(200);
            own.await(id, "CLOSED");
            shared.await(filed(taxes, "440115"), "SCREENING");
            foreign.await(filed(foreigner, "610102"), "SCREENING");
            assertThat(shared.rows())
                    .filteredOn(each -> each.at("/id").asString().equals(id))
                    .noneMatch(each -> each.at("/status").asString().equals("CLOSED"));
            assertThat(foreign.ids()).doesNotContain(id);
            assertThat(own.all() + shared.all() + foreign.all())
                    .doesNotContain(name)
                    .doesNotContain(phone);
        }
    }

    @Test
    @DisplayName("misses nothing that happened while nobody listened")
    void goesOnWhereTheyWere() throws Exception {
        var reader = officer.as("officer2.gz");
        String first;
        String place;
        try (var before = Told.to(reader, FROM_NOW)) {
            first = filed(officer, "440106");
            before.await(first, "SCREENING");
            place = before.place();
        }
        var second = filed(officer, "440106");
        officer.post(path(first) + "/accept", "{}").expect(200);
        var third = filed(officer, "440106");

        try (var after = Told.to(reader, STREAM, LAST_EVENT_ID, place)) {
            after.await(third, "SCREENING");
            after.await(first, "ACCEPTED");
            after.await(second, "SCREENING");
            assertThat(after.ids()).contains(first, second, third);
        }
        var asked = reader.get(STREAM + "?limit=500&after=" + place).expect(200);
        assertThat(asked.response().body()).contains(first, second, third);
        assertThat(reader.get(STREAM + "?after=" + asked.text("/reached"))
                        .expect(200)
                        .response()
                        .body())
                .doesNotContain(first, second, third);
    }

    @Test
    @DisplayName("finds nobody who was erased, from then on or from before they came")
    void findsNobodyWhoWasErased() throws Exception {
        var before = head.get(FROM_NOW).expect(200).text("/reached");
        try (var then = Told.to(head, FROM_NOW)) {
            var id = filed(officer, "440106");
            then.await(id, "SCREENING");
            head.post(path(id) + "/refuse", "{'reason': 'OTHER', 'text': '理由。'}")
                    .expect(200);
            then.await(id, "REFUSED");
            var told = then.ids().size();
            head.post(path(id) + "/erase", "{'ground': 'CONSENT_WITHDRAWN', 'order': '穗删〔2026〕8号'}")
                    .expect(200);
            await().until(() -> then.ids().size() > told);
            try (var again = Told.to(head, STREAM, LAST_EVENT_ID, before)) {
                again.await(id, "REFUSED");
                assertThat(then.all() + again.all()).doesNotContain(name).doesNotContain(phone);
            }
        }
    }

    @Test
    @DisplayName("may do so in a few windows at once, and names a place that was given")
    void listensInAFewWindows() throws Exception {
        var court = officer.as("partner.court");
        var windows = new ArrayList<InputStream>();
        try {
            for (var window = 0; window < SEATS; window++) {
                var answer = court.listen(FROM_NOW);
                windows.add(answer.body());
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().map())
                        .containsKey("hanshu-position")
                        .containsEntry("x-accel-buffering", List.of("no"))
                        .containsEntry("cache-control", List.of("no-store"));
            }
            var more = court.listen(FROM_NOW);
            windows.add(more.body());
            assertThat(more.statusCode()).isEqualTo(429);
            assertThat(more.headers().firstValue("Retry-After")).isPresent();
        } finally {
            for (var window : windows) {
                window.close();
            }
        }
        assertThat(officer.listen(STREAM + "?after=yesterday").statusCode()).isEqualTo(400);
        officer.get(STREAM + "?after=yesterday").expect(400);
        officer.get(STREAM + "?limit=0").expect(400);
    }

    private String filed(Office who, String region) {
        return who.post("/api/v1/cases", COMPLAINT.formatted(region, name, phone))
                .expect(201)
                .text("/id");
    }

    private static String path(String id) {
        return "/api/v1/cases/" + id;
    }

    private static JsonNode listed(Office who, String id) {
        var number = who.get(path(id)).expect(200).text("/caseNumber");
        return who.get("/api/v1/cases?number=" + URLEncoder.encode(number, UTF_8))
                .expect(200)
                .body()
                .at("/items/0");
    }

    private int agreed() {
        var today = LocalDate.parse(
                officer.get("/api/v1/training/clock").expect(200).text("/now").substring(0, 10));
        return officer.as("admin")
                .post(AGREEMENTS, AGREEMENT.formatted("穗工享〔2026〕推" + phone + "号", today, today.plusYears(1)))
                .expect(201)
                .body()
                .at("/agreement")
                .asInt();
    }
}
