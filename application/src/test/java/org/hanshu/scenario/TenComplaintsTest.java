package org.hanshu.scenario;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHanshu
@DisplayName("Ten complaints answered by one letter")
class TenComplaintsTest {

    @LocalServerPort
    int port;

    private Office officer;
    private LetterDesk desk;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        desk = new LetterDesk(officer);
    }

    @Test
    void shareOneNumberOneAnswerAndOneEnd() {
        var cases = IntStream.range(0, 10).mapToObj(n -> desk.acceptedCase()).toList();
        cases.forEach(desk::conclude);
        var letter = "/api/v1/letters/"
                + officer.post("/api/v1/letters", about(cases)).expect(201).text("/id");
        desk.sign(letter);
        var read = officer.get(letter, desk.serve(letter).thenRead()).expect(200);
        assertThat(read.text("/number")).matches("穗工劳监提〔\\d{4}〕\\d+号");
        assertThat(read.text("/addressee/uscc")).isEqualTo("91440106MA5F000369");
        assertThat(read.body().at("/caseIds").size()).isEqualTo(10);
        assertThat(read.text("/jointIssuers/0/id")).isEqualTo("gz-transport");

        settle(letter);
        cases.forEach(path -> await().untilAsserted(() -> tellsOfTheLetter(path, letter, read.text("/number"))));
        cases.forEach(path -> desk.head()
                .post(path + "/close", "{'reason': 'RECTIFIED', 'text': '运费已付清。'}")
                .expect(200));
    }

    @Test
    void areLeftAsTheyWereWhereOneOfThemRefuses() {
        var open = desk.acceptedCase();
        var closed = desk.acceptedCase();
        desk.conclude(closed);
        var before = desk.head()
                .post(closed + "/close", "{'reason': 'EMPLOYER_GONE', 'text': '单位已注销。'}")
                .expect(200);
        officer.post("/api/v1/letters", about(List.of(open, closed))).expect(409);
        assertThat(types(open, before.thenRead())).contains("case.accepted").doesNotContain("case.child-admitted");
    }

    @Test
    void areNamedByIdsThatExist() {
        var unknown = "/api/v1/cases/0190b6ee-0000-7000-8000-000000000009";
        officer.post("/api/v1/letters", about(List.of(desk.acceptedCase(), unknown)))
                .expect(404);
    }

    private void settle(String letter) {
        var today = desk.today();
        officer.post(letter + "/reply", "{'stance': 'ACCEPT', 'receivedOn': '%s'}".formatted(today))
                .expect(200);
        officer.post(
                        letter + "/demands/1/rectification",
                        "{'text': '已转账', 'amountPaid': '120000.00', 'doneOn': '%s'}".formatted(today))
                .expect(200);
        officer.post(letter + "/demands/1/verification", """
                {'outcome': 'VERIFIED', 'verifiedAmount': '120000.00', 'basis': 'BANK_RECORD',
                 'verifiers': ['officer.gz', 'officer2.gz']}""").expect(200);
        officer.post(letter + "/assess", "{'outcome': 'SATISFIED', 'text': '整改完毕。'}")
                .expect(200);
    }

    private void tellsOfTheLetter(String casePath, String letter, String number) {
        var dossier = officer.get(casePath).expect(200);
        assertThat(dossier.body().at("/children").size()).isEqualTo(1);
        assertThat(dossier.text("/children/0/id")).isEqualTo(idOf(letter));
        assertThat(dossier.text("/children/0/number")).isEqualTo(number);
        assertThat(dossier.text("/children/0/status")).isEqualTo("SATISFIED");
        assertThat(types(casePath)).contains("letter.issued", "letter.satisfied", "case.child-ended");
    }

    private List<String> types(String casePath, String... headers) {
        var items = officer.get(casePath + "/timeline?limit=500", headers)
                .expect(200)
                .body()
                .at("/items");
        return items.valueStream().map(item -> item.at("/type").asString()).toList();
    }

    private static String about(List<String> cases) {
        var ids = Stream.of(cases)
                .flatMap(List::stream)
                .map(path -> "'" + idOf(path) + "'")
                .collect(joining(", "));
        return """
            {'kind': 'PROMPT', 'origin': {'cases': [%s]}, 'issuers': ['gz-union', 'gz-transport'],
             'copies': [{'to': '广东省总工会'}, {'to': '广州市中级人民法院', 'legalBasis': '工会与法院协作办法第五条'}],
             'enclosures': [{'title': '欠付清单', 'sha256': '%s'}],
             'facts': '十名司机先后投诉同一公司拖欠运费。', 'legalBasis': ['中华人民共和国工会法第二十三条'],
             'demands': [{'problem': '拖欠十人运费', 'demand': '付清运费', 'amount': '120000.00', 'persons': 10}]}""".formatted(ids, "a".repeat(64));
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
