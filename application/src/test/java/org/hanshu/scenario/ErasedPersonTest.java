package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who complained twice asks to be forgotten: the cases still read, and the person stands in none. */
@RunningHanshu
@DisplayName("Somebody who complained twice and asks to be forgotten")
class ErasedPersonTest {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'respondents': [{'name': '广州示例家政有限公司'}], 'claimants': [{%s}], 'workersAffected': 1,
             'claims': [{'cause': 'UNPAID_WAGES', 'amount': '3000.00'}], 'narrative': '%s'}""";

    private static final String ORDER = "{'ground': 'CONSENT_WITHDRAWN', 'order': '穗删〔2026〕7号'}";

    private static final String HEADER =
            "工单编号,来电时间,受理渠道,姓名,身份证号,联系电话,是否匿名,用工形式,区划代码,用人单位,统一社会信用代码,行业,诉求类别,涉及人数,诉求金额(元),诉求内容,发生日期\n";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Office clerk;
    private Office head;
    private String name;
    private String phone;
    private String first;
    private String second;

    @BeforeEach
    void complainTwice() {
        clerk = new Office("http://localhost:" + port, "clerk.gz");
        head = clerk.as("head.gz");
        var number = Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L);
        name = "欧阳忘" + number;
        phone = "138%08d".formatted(number);
        first = filed(who() + ", 'idNumber': '%s'".formatted(identityNumber(number)), "我叫" + name + "，单位拖欠工资。");
        second = filed(who(), "单位又拖欠工资。");
    }

    @Test
    void standsInNothingThatAnybodyReads() {
        ended(first, phone + "，" + name + "来电要求答复。");
        ended(second, "不予受理的理由。");

        var erased = head.post(first + "/erase", ORDER).expect(200);

        assertThat(erased.text("/texts")).isEqualTo("3");
        assertThat(StreamSupport.stream(erased.body().at("/cases").spliterator(), false)
                        .map(each -> "/api/v1/cases/" + each.asString()))
                .containsExactlyInAnyOrder(first, second);
        for (var path : List.of(first, second)) {
            var dossier = head.get(path).expect(200);
            assertThat(dossier.text("/claimants/0/name")).isEqualTo("已删除");
            assertThat(dossier.text("/claimants/0/phone")).isEqualTo("已删除");
            assertThat(dossier.text("/narrative")).isEqualTo("已删除");
            assertThat(dossier.response().body()).doesNotContain(name).doesNotContain(phone);
            var told = head.get(path + "/timeline?limit=100").expect(200);
            assertThat(told.response().body())
                    .contains("个人信息已删除", "穗删〔2026〕7号")
                    .doesNotContain(name)
                    .doesNotContain(phone);
        }
        assertThat(head.get(second).expect(200).response().body()).contains("不予受理的理由。");
        assertThat(found(name)).isZero();
        assertThat(found(phone)).isZero();
        assertThat(counted("select count(*) from platform.repeat_mark where case_id::text = any(:cases)"))
                .isZero();
    }

    @Test
    @DisplayName("has an auditor who sees who read what, and nothing of what was read")
    void isReadOnTheRecord() {
        var since =
                clerk.as("auditor").get("/api/v1/training/clock").expect(200).text("/now");
        head.get(first).expect(200);

        var shown = clerk.as("auditor")
                .get("/api/v1/audit/accesses?actor=head.gz&limit=3&from="
                        + URLEncoder.encode(since, StandardCharsets.UTF_8))
                .expect(200);

        assertThat(shown.body().at("/items").size()).isEqualTo(3);
        assertThat(shown.text("/items/0/purpose")).isEqualTo("case work");
        assertThat(shown.text("/items/0/actor")).isEqualTo("head.gz");
        assertThat(shown.response().body()).doesNotContain(name).doesNotContain(phone);
        var more = clerk.as("auditor")
                .get("/api/v1/audit/accesses?actor=head.gz&limit=3&after=" + shown.text("/next"))
                .expect(200);
        assertThat(more.body().at("/items/0/id").asLong())
                .isLessThan(shown.body().at("/items/2/id").asLong());
        clerk.as("auditor").get("/api/v1/audit/accesses?from=yesterday").expect(400);
        clerk.as("auditor").get("/api/v1/audit/accesses?after=x").expect(400);
    }

    @Test
    @DisplayName("stands in no row of an import either that was refused, whoever imported it")
    void standsInNoRefusedRow() {
        var number = "GD" + phone;
        var clerkOfAnother = clerk.as("officer.sn");
        var job = imported(clerkOfAnother, """
                %1$s1,2026/02/30 07:12,小程序,周先生,,%2$s,否,货车司机,440106,示例公司,,道路货运,运费拖欠,1,59000,拖欠运费。,2026-01-28
                %1$s2,2026/02/30 07:12,小程序,%3$s,,,否,货车司机,440106,示例公司,,道路货运,运费拖欠,1,59000,拖欠运费。,2026-01-28
                %1$s3,2026/02/30 07:12,小程序,%3$s,,13912345678,否,货车司机,440106,示例公司,,道路货运,运费拖欠,1,59000,另有其人。,2026-01-28
                """.formatted(number, phone, name));
        ended(first, "理由。");
        ended(second, "理由。");

        var ownJob = imported(clerk, """
                %1$s4,2026/02/30 07:12,小程序,%2$s,,,否,货车司机,440106,示例公司,,道路货运,运费拖欠,1,59000,拖欠运费。,2026-01-28
                """.formatted(number, name));

        assertThat(head.post(first + "/erase", ORDER).expect(200).text("/texts"))
                .isEqualTo("4"); // Both narratives and two rows.

        assertThat(forgottenRows(job)).containsExactly(2); // Others are of somebody of that name, as far as one knows.
        assertThat(forgottenRows(ownJob)).containsExactly(2);
        assertThat(clerkOfAnother.get(job).expect(200).text("/refused")).isEqualTo("3");
    }

    @Test
    @DisplayName("stands as a witness in nobody else's case either, once that is over too")
    void standsInNobodyElsesCase() {
        var theirs = witnessed();
        ended(first, "理由。");
        ended(second, "理由。");
        var goingOn = witnessed();
        head.post(theirs + "/close", "{'reason': 'SETTLED_ON_THE_SPOT', 'text': '已付清。'}")
                .expect(200);

        head.post(first + "/erase", ORDER).expect(200);

        var dossier = head.get(theirs).expect(200);
        assertThat(dossier.response().body()).doesNotContain(name).doesNotContain(phone);
        assertThat(dossier.text("/narrative")).isEqualTo("拖欠工资，有人作证。");
        assertThat(dossier.text("/claimants/0/name")).isEqualTo("另有其人");
        assertThat(erasuresIn(goingOn)).isZero();
        assertThat(head.get(theirs + "/timeline?limit=100")
                        .expect(200)
                        .response()
                        .body())
                .contains("投诉人以外的一人", "穗删〔2026〕7号")
                .doesNotContain(name)
                .doesNotContain(phone);
        assertThat(clerk.as("auditor")
                        .get("/api/v1/audit/erasures?caseId=" + theirs.substring(theirs.lastIndexOf('/') + 1))
                        .expect(200)
                        .text("/items/0/texts"))
                .isEqualTo("3"); // What they said, the name of whom was called, and what came of it.
    }

    @Test
    @DisplayName("takes nobody else with it who has the same phone, or a longer name")
    void takesNobodyElseAlong() {
        var theirs = witnessed();
        var household = filed("'name': '%s芳', 'phone': '%s'".formatted(name, phone), "同住的人，" + phone + "。");
        for (var each : List.of(first, second, household)) {
            ended(each, "理由。");
        }
        head.post(theirs + "/close", "{'reason': 'SETTLED_ON_THE_SPOT', 'text': '已付清。'}")
                .expect(200);

        head.post(first + "/erase", ORDER).expect(200);

        assertThat(head.get(household).expect(200).text("/narrative")).isEqualTo("同住的人，" + phone + "。");
        assertThat(head.get(household).expect(200).text("/claimants/0/name")).isEqualTo(name + "芳");
        assertThat(erasuresIn(theirs)).isZero();
    }

    private int erasuresIn(String path) {
        return clerk.as("auditor")
                .get("/api/v1/audit/erasures?caseId=" + path.substring(path.lastIndexOf('/') + 1))
                .expect(200)
                .body()
                .at("/items")
                .size();
    }

    /** A case of somebody else in whose file the person stands by phone, and by name alone. */
    private String witnessed() {
        var path = filed("'name': '另有其人', 'phone': '13512345678'", "拖欠工资，有人作证。");
        head.post(path + "/accept", "{}").expect(200);
        head.post(
                        path + "/record-statement",
                        "{'party': 'WITNESS', 'takenBy': ['officer.gz', 'officer2.gz'], 'medium': 'PHONE',"
                                + " 'signature': 'NOT_POSSIBLE', 'text': '我的电话%s，我可以作证。'}".formatted(phone))
                .expect(200);
        head.post(
                        path + "/contacts",
                        "{'with': 'WITNESS', 'name': '%1$s', 'by': 'PHONE', 'outcome': 'REACHED', 'text': '%1$s同意作证。'}"
                                .formatted(name))
                .expect(200);
        return path;
    }

    @Test
    void isErasedOnce() {
        ended(first, "理由。");
        ended(second, "理由。");
        var version = head.post(first + "/erase", ORDER).expect(200).text("/version");

        assertThat(head.post(first + "/erase", ORDER).expect(200).text("/version"))
                .isEqualTo(version);
    }

    @Test
    void isNeededWhereAnotherCaseGoesOn() {
        ended(first, "理由。");

        assertThat(head.post(first + "/erase", ORDER).expect(409).text("/detail"))
                .contains("其他尚未办结");
        assertThat(head.get(first).expect(200).text("/claimants/0/name")).isEqualTo(name);
        assertThat(head.post(second + "/erase", ORDER).expect(409).text("/detail"))
                .contains("待受理");
    }

    @Test
    @DisplayName("is somebody new when they complain again")
    void comesAgain() {
        ended(first, "理由。");
        ended(second, "理由。");
        head.post(first + "/erase", ORDER).expect(200);

        var third = filed(who(), "再次投诉。");

        assertThat(head.get(third).expect(200).text("/claimants/0/name")).isEqualTo(name);
        assertThat(head.get(first).expect(200).text("/claimants/0/name")).isEqualTo("已删除");
        assertThat(found(name)).isOne();
    }

    /** One of nobody, with the check character that it must have (GB 11643). */
    private static String identityNumber(long number) {
        var digits = "110101" + (1950 + number % 50) + "0101" + "%03d".formatted(number / 50 % 1000);
        var sum = IntStream.range(0, 17)
                .map(n -> Character.digit(digits.charAt(n), 10) * WEIGHTS[n])
                .sum();
        return digits + "10X98765432".charAt(sum % 11);
    }

    private String who() {
        return "'name': '%s', 'phone': '%s'".formatted(name, phone);
    }

    private String filed(String claimant, String narrative) {
        return "/api/v1/cases/"
                + clerk.post("/api/v1/cases", COMPLAINT.formatted(claimant, narrative))
                        .expect(201)
                        .text("/id");
    }

    private void ended(String path, String remedy) {
        head.post(path + "/refuse", "{'reason': 'OTHER', 'text': '%s'}".formatted(remedy))
                .expect(200);
    }

    private static String imported(Office who, String rows) {
        var file = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        var job = "/api/v1/imports/"
                + who.upload("/api/v1/imports", "工单.csv", file, "hotline-csv")
                        .expect(202)
                        .text("/id");
        await().until(() -> who.get(job).expect(200).text("/status").equals("DONE"));
        return job;
    }

    private List<Integer> forgottenRows(String job) {
        return jdbc.sql("""
                        select line from imports_1.rows where import_id::text = ?
                        and body -> 'row' ->> 'subject' in (select subject::text from platform.destroyed_subject)
                        order by line""")
                .param(job.substring(job.lastIndexOf('/') + 1))
                .query(Integer.class)
                .list();
    }

    private int found(String q) {
        return head.post("/api/v1/cases/search", "{'q': '%s'}".formatted(q))
                .expect(200)
                .body()
                .at("/items")
                .size();
    }

    private long counted(String sql) {
        var ids = List.of(first, second).stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toArray(String[]::new);
        return jdbc.sql(sql).param("cases", ids).query(Long.class).single();
    }
}
