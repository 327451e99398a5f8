package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a partner agency sees of a case before it is shared with it, while it is, and after. */
@RunningHanshu
@DisplayName("A case that a union shares with a partner agency")
class SharedCaseTest {

    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440117',
             'respondents': [{'name': '广州从化示例税务代理有限公司'}],
             'claimants': [{'name': '欧阳共享', 'phone': '13812345678'}, {'name': '何未同意', 'phone': '13912345678'}],
             'workersAffected': 2, 'narrative': '欧阳共享和何未同意被罚款',
             'claims': [{'cause': 'DEDUCTIONS_FINES', 'amount': '3000.00'},
                        {'cause': 'OCCUPATIONAL_INJURY', 'amount': '80000.00'}]}""";
    private static final String LETTER = """
            {'kind': 'PROMPT', 'facts': '二人被罚款', 'legalBasis': ['工会法第二十三条'],
             'demands': [{'problem': '违法罚款', 'demand': '退还', 'amount': '3000.00', 'persons': 2}]}""";

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String AGREEMENT = """
            {'union': 'gz-union', 'number': '%s', 'legalBasis': '税收征收管理法第五条', 'purpose': '联合处置',
             'assessment': '穗评〔2026〕1号', 'regions': ['440117'], 'causes': ['DEDUCTIONS_FINES'],
             'fields': [%s], 'from': '%s', 'until': '%s'}""";

    private static final String AGREEMENTS = "/api/v1/admin/agencies/gz-tax/agreements";

    @LocalServerPort
    private int port;

    private Office officer;
    private Office head;
    private Office taxes;
    private Office admin;
    private String number;
    private String path;
    private String id;

    @BeforeEach
    void file() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        head = officer.as("head.gz");
        taxes = officer.as("partner.tax");
        admin = officer.as("admin");
        number = "穗工享〔2026〕" + Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 1_000_000_000L) + "号";
        id = officer.post("/api/v1/cases", COMPLAINT).expect(201).text("/id");
        path = "/api/v1/cases/" + id;
        officer.post(path + "/accept", "{'onBehalfOf': '欧阳共享'}").expect(200);
    }

    @Test
    @DisplayName("is nowhere before, shows what the paper names while it holds, and is nowhere after its last day")
    void isSeenWhileThePaperHolds() {
        var letter = issued();
        var counted = taxes.get("/api/v1/statistics?region=440117").expect(200).text("/cases");
        isNotThere(letter);
        var today = today();
        agreed("'NAMES', 'PHONES', 'CLAIMS', 'LETTERS', 'PROGRESS'", today, today.plusDays(1));

        var seen = await().until(() -> taxes.get(path), answer -> answer.status() == 200);
        assertThat(seen.text("/caseNumber")).isNotEmpty();
        assertThat(seen.text("/employer/name")).isEqualTo("广州从化示例税务代理有限公司");
        assertThat(seen.body().at("/causes")).hasSize(1);
        assertThat(seen.body().at("/claims")).hasSize(1);
        assertThat(seen.text("/claims/0/amount")).isEqualTo("3000.00");
        assertThat(seen.text("/claimants/0/name")).isEqualTo("欧阳**");
        assertThat(seen.text("/claimants/0/phone")).isEqualTo("138****5678");
        assertThat(seen.body().at("/narrative").isNull()).isTrue();
        assertThat(seen.body().at("/filedBy").isNull()).isTrue();
        assertThat(seen.text("/shared/agreements/0")).isEqualTo(number);
        assertThat(seen.text("/shared/letters/0/id")).isEqualTo(letter);
        assertThat(seen.response().body())
                .doesNotContain("欧阳共享", "何未同意", "OCCUPATIONAL_INJURY", "80000.00", "supervisors");
        isFound();
        tellsHowFarItIs();
        showsItsLetter(letter);
        assertThat(taxes.get("/api/v1/statistics?region=440117").expect(200).text("/cases"))
                .isEqualTo(counted);

        movedTo(today.plusDays(1) + "T23:59:59+08:00");
        taxes.get(path).expect(200);
        movedTo(today.plusDays(2) + "T00:00:00+08:00");
        isNotThere(letter);
        heldOn(today, true);
        heldOn(today.plusDays(2), false);
    }

    @Test
    @DisplayName(
            "names who consented to be named to the agency, on the record, and nobody else; until the paper is ended")
    void namesWhoConsented() {
        var today = today();
        var n = agreed("'NAMES', 'NARRATIVE'", today, today.plusYears(1));
        await().until(() -> taxes.get(path).status(), status -> status == 200);
        officer.post(path + "/consent", "{'claimant': 1, 'towards': 'gz-tax', 'medium': 'PHONE'}")
                .expect(200);
        var one = taxes.get(path).expect(200);
        assertThat(one.text("/claimants/0/name")).isEqualTo("欧阳共享");
        assertThat(one.body().at("/claimants/0/phone").isNull()).isTrue();
        assertThat(one.text("/claimants/1/name")).isEqualTo("何**");
        assertThat(one.body().at("/narrative").isNull()).isTrue();
        assertThat(one.body().at("/claims")).isEmpty();
        assertThat(taxes.get(path + "/claimants").expect(200).text("/items/1/name"))
                .isEqualTo("何**");

        officer.post(path + "/consent", "{'claimant': 2, 'towards': 'gz-tax', 'medium': 'PHONE'}")
                .expect(200);
        assertThat(taxes.get(path).expect(200).text("/narrative")).isEqualTo("欧阳共享和何未同意被罚款");
        officer.post(path + "/withdraw-consent", "{'claimant': 1, 'towards': 'gz-tax'}")
                .expect(200);
        assertThat(taxes.get(path).expect(200).response().body()).doesNotContain("欧阳共享");

        var read = officer.as("auditor")
                .get("/api/v1/audit/accesses?actor=partner.tax&limit=5")
                .expect(200);
        assertThat(read.text("/items/0/purpose")).isEqualTo("agreement " + number);
        assertThat(read.response().body()).doesNotContain("欧阳");

        var ending = "{'why': 'BY_CONSENT', 'order': '穗工享〔2026〕终1号'}";
        admin.post(AGREEMENTS + "/" + n + "/end", ending).expect(200);
        await().until(() -> taxes.get(path).status(), status -> status == 404);
        admin.post(AGREEMENTS + "/" + n + "/end", ending).expect(409);
        admin.post(AGREEMENTS + "/999/end", ending).expect(404);
    }

    @Test
    @DisplayName("keeps who told of it for others, and is not found by a letter that no paper opens")
    void keepsWhoToldOfIt() {
        var told = COMPLAINT.replace("'workersAffected'", "'filedBy': 'FAMILY', 'workersAffected'");
        id = officer.post("/api/v1/cases", told).expect(201).text("/id");
        path = "/api/v1/cases/" + id;
        officer.post(path + "/accept", "{}").expect(200);
        var letter = officer.get("/api/v1/letters/" + issued()).expect(200).text("/number");
        for (var claimant = 1; claimant <= 2; claimant++) {
            officer.post(
                            path + "/consent",
                            "{'claimant': %d, 'towards': 'gz-tax', 'medium': 'PHONE'}".formatted(claimant))
                    .expect(200);
        }
        var n = agreed("'NAMES', 'NARRATIVE'", today(), today().plusYears(1));

        var seen = await().until(() -> taxes.get(path), answer -> answer.status() == 200);
        assertThat(seen.text("/claimants/0/name")).isEqualTo("欧阳共享");
        assertThat(seen.body().at("/narrative").isNull()).isTrue();
        var byLetter = "number=" + URLEncoder.encode(letter, StandardCharsets.UTF_8);
        assertThat(listed(byLetter)).doesNotContain(id);
        assertThat(officer.get("/api/v1/cases?" + byLetter)
                        .expect(200)
                        .response()
                        .body())
                .contains(id);
        assertThat(taxes.post("/api/v1/cases/search", "{'q': '%s'}".formatted(letter))
                        .expect(200)
                        .response()
                        .body())
                .doesNotContain(id);
        admin.post(AGREEMENTS + "/" + n + "/end", "{'why': 'BY_CONSENT', 'order': '穗工享〔2026〕终2号'}")
                .expect(200);
    }

    private void isNotThere(String letter) {
        var unknown = taxes.get("/api/v1/cases/" + UUID.randomUUID()).expect(404);
        assertThat(taxes.get(path).expect(404).text("/detail")).isEqualTo(unknown.text("/detail"));
        taxes.get(path + "/timeline").expect(404);
        taxes.get(path + "/claimants").expect(404);
        taxes.get("/api/v1/letters/" + letter).expect(404);
        assertThat(taxes.get("/api/v1/cases?region=440117&limit=500")
                        .expect(200)
                        .response()
                        .body())
                .doesNotContain(id);
        assertThat(taxes.post("/api/v1/cases/search", "{'q': '从化示例税务'}")
                        .expect(200)
                        .response()
                        .body())
                .doesNotContain(id);
    }

    /** By what is shared of it, and by nothing else. */
    private void isFound() {
        assertThat(listed("cause=DEDUCTIONS_FINES")).contains(id);
        assertThat(listed("cause=OCCUPATIONAL_INJURY")).doesNotContain(id);
        assertThat(listed("region=440117")).contains(id).doesNotContain("OCCUPATIONAL_INJURY");
        assertThat(taxes.post("/api/v1/cases/search", "{'q': '从化示例税务'}")
                        .expect(200)
                        .response()
                        .body())
                .contains(id);
        assertThat(taxes.post("/api/v1/cases/search", "{'q': '欧阳共享'}")
                        .expect(200)
                        .response()
                        .body())
                .doesNotContain(id);
        taxes.get(path + "/file").expect(404);
        taxes.get(path + "?asOf=2026-11-20T00:00:00%2B08:00").expect(404);
        officer.as("partner.hrss").get(path).expect(404);
    }

    private String listed(String by) {
        return taxes.get("/api/v1/cases?limit=500&" + by).expect(200).response().body();
    }

    private void tellsHowFarItIs() {
        var told = taxes.get(path + "/timeline").expect(200);
        assertThat(told.text("/items/0/type")).isEqualTo("case.accepted");
        assertThat(told.body().at("/items/0/data")).isEmpty();
        assertThat(told.response().body()).doesNotContain("case.filed", "OCCUPATIONAL", "欧阳");
    }

    /** Free text only where everybody consented. */
    private void showsItsLetter(String letter) {
        var shown = taxes.get("/api/v1/letters/" + letter).expect(200);
        assertThat(shown.text("/number")).isNotEmpty();
        assertThat(shown.text("/demands/0/amount")).isEqualTo("3000.00");
        assertThat(shown.body().at("/facts").isNull()).isTrue();
        taxes.post("/api/v1/letters/" + letter + "/assess", "{'outcome': 'SATISFIED', 'text': '已改'}")
                .expect(404);
    }

    private String issued() {
        head.post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
        var letter = officer.post(path + "/letters", LETTER).expect(201).text("/id");
        head.post("/api/v1/letters/" + letter + "/approve", "{'text': '同意'}").expect(200);
        head.post("/api/v1/letters/" + letter + "/issue", "{}").expect(200);
        return letter;
    }

    private int agreed(String fields, LocalDate from, LocalDate until) {
        return admin.post(AGREEMENTS, AGREEMENT.formatted(number, fields, from, until))
                .expect(201)
                .body()
                .at("/agreement")
                .asInt();
    }

    private void heldOn(LocalDate day, boolean held) {
        for (var reader : new String[] {"admin", "auditor", "head.gz"}) {
            var list = officer.as(reader)
                    .get("/api/v1/admin/agencies/agreements?limit=500&on=" + day)
                    .expect(200)
                    .response()
                    .body();
            assertThat(list.contains(number)).as(reader).isEqualTo(held);
        }
        assertThat(officer.as("head.sn")
                        .get("/api/v1/admin/agencies/agreements?limit=500")
                        .expect(200)
                        .response()
                        .body())
                .doesNotContain(number);
    }

    private LocalDate today() {
        return LocalDate.parse(
                officer.get("/api/v1/training/clock").expect(200).text("/now").substring(0, 10));
    }

    private void movedTo(String instant) {
        officer.post("/api/v1/training/clock", "{'advanceTo': '%s'}".formatted(instant))
                .expect(200);
    }
}
