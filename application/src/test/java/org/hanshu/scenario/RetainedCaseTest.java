package org.hanshu.scenario;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case that ended ten years ago, entered now: nobody in it is forgotten before a head says so. */
@RunningHanshu
@DisplayName("A case that was kept long enough")
class RetainedCaseTest {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '%s', 'at': '%s', 'region': '440106',
             'respondents': [{'name': '广州示例家政有限公司'}], 'claimants': [{'name': '%s', 'phone': '%s'}],
             'workersAffected': 1, 'claims': [{'cause': 'UNPAID_WAGES', 'amount': '3000.00'}], 'narrative': '拖欠工资。'}""";

    @LocalServerPort
    int port;

    private Office officer;
    private Office head;
    private String name;
    private String phone;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        head = officer.as("head.gz");
        var number = Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L);
        name = "欧阳留" + number;
        phone = "137%08d".formatted(number);
    }

    @Test
    @DisplayName("is asked about, kept longer until a day, asked about again, and forgotten on the order of a head")
    void isForgottenOnceAHeadSaysSo() {
        var day = today().minusYears(10).plusDays(3);
        var path = endedOn(day);
        var kept = dossierOnce(path, "/watch/kept/until", day.plusYears(10).toString());
        assertThat(kept.text("/watch/kept/rule")).isEqualTo("case.retention");
        assertThat(kept.text("/watch/kept/why")).contains("120");

        var asked = askedAfter(path, day.plusYears(10));
        assertThat(tasks(head)).contains("DECIDE_RETENTION " + path);
        assertThat(tasks(officer)).doesNotContain("DECIDE_RETENTION " + path);
        officer.post(asked + "/accept", "{'order': '穗删〔2036〕1号'}").expect(403);
        officer.post(asked + "/decline", "{'reason': '留着。'}").expect(403);
        head.post(asked + "/decline", "{'reason': '昨天为止。', 'keepUntil': '%s'}".formatted(today()))
                .expect(400);
        var until = today().plusDays(2);
        head.post(asked + "/decline", "{'reason': '另案可能用到。', 'keepUntil': '%s'}".formatted(until))
                .expect(200);
        assertThat(dossierOnce(path, "/watch/kept/until", until.toString()).text("/claimants/0/name"))
                .isEqualTo(name);

        var again = askedAfter(path, until);
        assertThat(head.post(again + "/accept", "{}").expect(400).text("/errors/0/field"))
                .isEqualTo("order");
        head.post(again + "/accept", "{'order': '穗删〔2036〕2号'}").expect(200);
        var forgotten = head.get(path).expect(200);
        assertThat(forgotten.text("/claimants/0/name")).isEqualTo("已删除");
        assertThat(forgotten.response().body()).doesNotContain(name).doesNotContain(phone);
        assertThat(forgotten.body().at("/watch/kept").isMissingNode()
                        || forgotten.body().at("/watch/kept").isNull())
                .isTrue();
        assertThat(head.get(path + "/timeline?limit=100").expect(200).response().body())
                .contains("穗删〔2036〕2号", "继续保存")
                .doesNotContain(name);
        head.post(again + "/accept", "{'order': '穗删〔2036〕2号'}").expect(409);
    }

    @Test
    @DisplayName("keeps who claims in another case that goes on, though a head says yes")
    void keepsWhoIsNeededElsewhere() {
        var day = today().minusYears(10).plusDays(2);
        var path = endedOn(day);
        filed(today());
        var asked = askedAfter(path, day.plusYears(10));
        for (var incomplete : List.of("{'order': ' '}", "{'order': '穗删〔2036〕3号', 'text': '同意。'}")) {
            head.post(asked + "/accept", incomplete).expect(400);
        }

        assertThat(head.post(asked + "/accept", "{'order': '穗删〔2036〕3号'}")
                        .expect(409)
                        .text("/detail"))
                .contains("其他尚未办结");

        var dossier = head.get(path).expect(200);
        assertThat(dossier.text("/claimants/0/name")).isEqualTo(name);
        assertThat(dossier.body().at("/watch/kept/asked").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("keeps who claims in another case that is kept still, and is no reason before somebody was asked")
    void keepsWhoIsKeptElsewhere() {
        var day = today().minusYears(10).plusDays(2);
        var path = endedOn(day);
        var kept = endedOn(today().minusDays(1));
        dossierOnce(kept, "/watch/kept/rule", "case.retention");
        head.post(kept + "/erase", "{'ground': 'RETENTION_OVER', 'order': '穗删〔2036〕4号'}")
                .expect(409);
        var asked = askedAfter(path, day.plusYears(10));

        assertThat(head.post(asked + "/accept", "{'order': '穗删〔2036〕4号'}")
                        .expect(409)
                        .text("/detail"))
                .contains("保存期内");

        assertThat(head.get(kept).expect(200).text("/claimants/0/name")).isEqualTo(name);
        assertThat(head.get(path).expect(200).text("/claimants/0/name")).isEqualTo(name);
    }

    @Test
    @DisplayName("is asked about no longer once everybody in it was forgotten otherwise")
    void isKeptForNobody() {
        var day = today().minusYears(10).plusDays(2);
        var path = endedOn(day);
        var asked = askedAfter(path, day.plusYears(10));
        head.post(path + "/erase", "{'ground': 'CONSENT_WITHDRAWN', 'order': '穗删〔2036〕6号'}")
                .expect(200);

        assertThat(head.post(asked + "/decline", "{'reason': '留着。'}")
                        .expect(409)
                        .text("/detail"))
                .contains("已没有尚未删除的个人信息");

        officer.post("/api/v1/training/clock", "{'advanceTo': '%sT09:30:00+08:00'}".formatted(today().plusDays(1)))
                .expect(200);
        await().until(() -> questions(path), List::isEmpty);
        head.post(asked + "/accept", "{'order': '穗删〔2036〕6号'}").expect(409);
    }

    @Test
    @DisplayName("forgets hundreds of people in one answer")
    void forgetsHundreds() {
        var day = today().minusYears(10).plusDays(2);
        var many = IntStream.rangeClosed(1, 300)
                .mapToObj(n -> "{'name': '%s之%d', 'phone': '19%s%03d'}".formatted(name, n, phone.substring(5), n))
                .collect(joining(", "));
        var at = day + "T00:10:00+08:00";
        var path = ended(
                day,
                "/api/v1/cases/"
                        + officer.post(
                                        "/api/v1/cases",
                                        COMPLAINT
                                                .formatted(at, at, name, phone)
                                                .replace("'workersAffected': 1", "'workersAffected': 301")
                                                .replace(
                                                        "'phone': '" + phone + "'}]",
                                                        "'phone': '" + phone + "'}, " + many + "]"))
                                .expect(201)
                                .text("/id"));
        var asked = askedAfter(path, day.plusYears(10));
        var started = System.nanoTime();

        head.post(asked + "/accept", "{'order': '穗删〔2036〕5号'}").expect(200);

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofMinutes(1));
        var people = head.get(path + "/claimants?limit=500").expect(200);
        assertThat(people.body().at("/items").size()).isEqualTo(301);
        assertThat(people.response().body()).contains("已删除").doesNotContain(name);
    }

    private String endedOn(LocalDate day) {
        return ended(day, filed(day));
    }

    private String ended(LocalDate day, String path) {
        officer.post(path + "/accept", "{'at': '%sT09:00:00+08:00'}".formatted(day))
                .expect(200);
        head.post(
                        path + "/close",
                        "{'reason': 'SETTLED_ON_THE_SPOT', 'text': '已付清。', 'at': '%sT10:00:00+08:00'}".formatted(day))
                .expect(200);
        return path;
    }

    private String filed(LocalDate day) {
        var at = day + "T00:10:00+08:00";
        var filed = officer.post("/api/v1/cases", COMPLAINT.formatted(at, at, name, phone));
        return "/api/v1/cases/" + filed.expect(201).text("/id");
    }

    /** The path of the question that is asked once this day is over. */
    private String askedAfter(String path, LocalDate last) {
        officer.post("/api/v1/training/clock", "{'advanceTo': '%sT09:30:00+08:00'}".formatted(last.plusDays(1)))
                .expect(200);
        return await().until(() -> questions(path), found -> !found.isEmpty()).getFirst();
    }

    private List<String> questions(String path) {
        return StreamSupport.stream(
                        head.get(path).expect(200).body().at("/proposals").spliterator(), false)
                .filter(each -> each.at("/what").asString().equals("FORGET_PEOPLE"))
                .filter(each -> each.at("/status").asString().equals("OPEN"))
                .map(each -> "/api/v1/proposals/" + each.at("/id").asString())
                .toList();
    }

    private static List<String> tasks(Office who) {
        return tasks(who, "").toList();
    }

    private static Stream<String> tasks(Office who, String after) {
        var page = who.get("/api/v1/worklist?limit=500" + after).expect(200).body();
        var rest = page.at("/next").isString()
                ? tasks(who, "&after=" + page.at("/next").asString())
                : Stream.<String>empty();
        var here = StreamSupport.stream(page.at("/items").spliterator(), false)
                .map(task ->
                        task.at("/kind").asString() + " " + task.at("/href").asString());
        return Stream.concat(here, rest);
    }

    private Office.Answer dossierOnce(String path, String pointer, String value) {
        return await().until(() -> officer.get(path).expect(200), dossier -> dossier.text(pointer)
                .equals(value));
    }

    private LocalDate today() {
        return LocalDate.parse(
                officer.get("/api/v1/training/clock").expect(200).text("/now").substring(0, 10));
    }
}
