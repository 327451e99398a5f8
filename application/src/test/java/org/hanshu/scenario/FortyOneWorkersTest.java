package org.hanshu.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Forty-one workers with a list: one files, the others join by a file, some of whose lines are wrong. */
@RunningHanshu
@DisplayName("Forty-one workers with a list")
class FortyOneWorkersTest {

    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州示例玩具有限公司'},
             'claimants': [{'name': '周甲一', 'idNumber': '440106190805205018', 'phone': '19900000001'}],
             'workersAffected': 41, 'claims': [{'cause': 'SOCIAL_INSURANCE'}], 'narrative': '四十一人被拖欠工资，未缴社保。'}""";

    @LocalServerPort
    private int port;

    private Office officer;
    private Office.Answer accepted;
    private String path;

    @BeforeEach
    void file() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        path = "/api/v1/cases/"
                + officer.post("/api/v1/cases", COMPLAINT).expect(201).text("/id");
        accepted = officer.post(path + "/accept", "{}").expect(200);
    }

    @Test
    void joinByAListWhoseBadLinesAreNamedAndLeftOut() {
        var taken = upload(roll(), "GB18030").expect(200);

        assertThat(taken.body().at("/claimants")).hasSize(40);
        assertThat(taken.body().at("/claims")).hasSize(40);
        assertThat(lines(taken.body().at("/refused")))
                .containsExactly(
                        "3 NAME_MISSING 缺少姓名", "5 STANDS_ALREADY 已是本案投诉人", "44 LISTED_TWICE 名单内重复", "45 CUT_OFF 行不完整");

        var dossier = officer.get(path, taken.thenRead()).expect(200).body();
        assertThat(dossier.at("/claimants")).hasSize(41);
        assertThat(dossier.at("/workersAffected").asInt()).isEqualTo(41);
        assertThat(dossier.at("/claims")).hasSize(41);
        assertThat(dossier.at("/claims/0/claimants")).hasSize(41);
        assertThat(dossier.at("/claims/1/amount").asString()).isEqualTo("12000.00");
        assertThat(dossier.at("/claims/1/claimants").toString()).isEqualTo("[2]");
    }

    @Test
    void areToldOfAColumnThatIsNotRead() {
        var taken = upload("姓名,身份证号,手机,工龄\n吴乙,,19900000002,3年\n", "UTF-8").expect(200);
        assertThat(taken.text("/warnings/0/code")).isEqualTo("COLUMN_NOT_READ");
        assertThat(taken.text("/warnings/0/message")).contains("工龄");
        assertThat(taken.body().at("/warnings")).hasSize(1);
    }

    @Test
    void areSpokenForByThreeAndSomeWithdraw() {
        upload(roll(), "UTF-8").expect(200);
        officer.post(path + "/appoint-representatives", "{'claimants': [1, 2, 3]}")
                .expect(200);
        officer.post(path + "/appoint-representatives", "{'claimants': [1, 42]}")
                .expect(400);
        var gone = officer.post(path + "/withdraw", "{'claimants': [3, 4], 'reason': '已领到工资。'}")
                .expect(200);
        officer.post(path + "/withdraw", "{'claimants': [4], 'reason': '再来一次'}").expect(409);

        var dossier = officer.get(path, gone.thenRead()).expect(200).body();
        assertThat(dossier.at("/claimants/1/represents").asBoolean()).isTrue();
        assertThat(dossier.at("/claimants/2/represents").asBoolean()).isFalse();
        assertThat(dossier.at("/claimants/2/withdrawn").asBoolean()).isTrue();
        assertThat(officer.get(path + "/timeline?limit=100", gone.thenRead())
                        .expect(200)
                        .response()
                        .body())
                .contains("推选第1、2、3号投诉人为代表", "2名投诉人撤回诉求：第3、4号", "增加投诉人40名");
    }

    @Test
    void changeNothingWhereNoLineIsGoodOrAWholeListIsAsked() {
        var refused = upload("姓名,电话\n,19900000009\n周甲一,19900000001\n", "UTF-8").expect(400);
        assertThat(lines(refused.body().at("/errors"))).containsExactly("line 2 缺少姓名", "line 3 已是本案投诉人");
        upload("电话\n19900000009\n", "UTF-8").expect(400);
        officer.post(path + "/add-claimants", "{'claimants': [{'name': '吴乙'}, {'name': '吴乙'}]}")
                .expect(400);
        officer.post(path + "/add-claimants", "{'claimants': [{'name': '周甲一', 'phone': '19900000001'}]}")
                .expect(409);
        officer.post(path + "/add-claimants", "{'claimants': [{'name': '吴乙', 'claimedAmount': '1.00'}]}")
                .expect(400);
        officer.post(path + "/add-claimants", "{'claimants': [{'name': '吴乙'}], 'claims': [7]}")
                .expect(400);
        assertThat(officer.get(path, accepted.thenRead()).expect(200).body().at("/claimants"))
                .hasSize(1);
    }

    @Test
    void areNamedToTheEmployerByConsentOnly() {
        upload(roll(), "UTF-8").expect(200);
        var letter = """
                {'kind': 'PROMPT', 'facts': '贵单位拖欠周甲一等人工资。',
                 'demands': [{'problem': '拖欠工资', 'demand': '付清'}]}""";
        var refused = officer.post(path + "/letters", letter).expect(409);
        assertThat(refused.text("/detail")).contains("第1号");
        officer.post(path + "/consent", "{'claimant': 1, 'towards': 'EMPLOYER', 'medium': 'PHONE'}")
                .expect(200);
        var named = "/api/v1/letters/"
                + officer.post(path + "/letters", letter).expect(201).text("/id");
        officer.post(path + "/withdraw-consent", "{'claimant': 1, 'towards': 'EMPLOYER'}")
                .expect(200);
        officer.post(path + "/letters", letter).expect(409);
        var demands = "'demands': [{'problem': '拖欠%s工资', 'demand': '付清'}]}";
        officer.post(named + "/revise", "{'facts': '拖欠工资。', " + demands.formatted("吴无此人"))
                .expect(200);
        officer.post(named + "/revise", "{'facts': '拖欠工资。', " + demands.formatted("周甲一"))
                .expect(409);
    }

    private Office.Answer upload(String roll, String letters) {
        var file = letters.equals("UTF-8") ? roll.getBytes(UTF_8) : roll.getBytes(Charset.forName(letters));
        return officer.upload(path + "/add-claimants?claims=1&cause=UNPAID_WAGES", "花名册.csv", file, "csv");
    }

    /** Forty whose lines are good, and four whose lines are not. */
    private static String roll() {
        var text = new StringBuilder("姓名,身份证号,电话,用工形式,离职日期,诉求金额(元)\n");
        IntStream.rangeClosed(2, 41).forEach(n -> {
            text.append("吴%03d,,199000%05d,制造业工人,2026-10-31,1.2万\n".formatted(n, n));
            if (n == 2) {
                text.append(",,19900000099,,,\n");
            } else if (n == 3) {
                text.append("周甲一,440106190805205018,,,,\n");
            }
        });
        return text.append("吴041,,19900000041,,,\n").append("郑末\n").toString();
    }

    private static Iterable<String> lines(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.properties().stream()
                        .filter(field -> !field.getKey().equals("column"))
                        .map(field -> field.getValue().asString())
                        .collect(java.util.stream.Collectors.joining(" ")))
                .toList();
    }
}
