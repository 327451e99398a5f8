package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHanshu
@DisplayName("A letter that several issue, copy, answer and take back")
class LetterAmongManyTest {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String JOINT = """
            {'kind': 'PROMPT', 'origin': {'cases': ['%s']}, 'issuers': ['gz-union', 'gz-transport'],
             'copies': [{'to': '广州市中级人民法院'%s}], 'enclosures': [{'title': '欠款清单', 'sha256': '%s'}],
             'facts': '拖欠运费，未签合同。', 'legalBasis': ['工会法第二十三条'],
             'demands': [{'problem': '拖欠运费', 'demand': '付清', 'amount': '12000.00'},
                         {'problem': '未签合同', 'demand': '补签'}]}""";

    @LocalServerPort
    int port;

    private Office officer;
    private LetterDesk desk;
    private String path;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        desk = new LetterDesk(officer);
        path = desk.acceptedCase();
    }

    @Test
    @DisplayName("names its issuers, and goes in copy to a court only with a legal basis")
    void namesWhoStandsOnIt() {
        var unfounded = officer.post("/api/v1/letters", joint("")).expect(400);
        assertThat(unfounded.text("/type")).endsWith("letter.copy-needs-a-basis");
        assertThat(unfounded.text("/errors/0/field")).isEqualTo("copies");

        var drafted = officer.post("/api/v1/letters", joint(", 'legalBasis': '法院与工会协作办法'"))
                .expect(201);
        var read = officer.get("/api/v1/letters/" + drafted.text("/id"), drafted.thenRead())
                .expect(200);
        assertThat(read.text("/issuer/id")).isEqualTo("gz-union");
        assertThat(read.text("/jointIssuers/0/id")).isEqualTo("gz-transport");
        assertThat(read.text("/copies/0/legalBasis")).isEqualTo("法院与工会协作办法");
        assertThat(read.text("/enclosures/0/title")).isEqualTo("欠款清单");
    }

    @Test
    @DisplayName("is answered demand by demand, and again where the first answer was not the last")
    void isAnsweredDemandByDemandAndAgain() {
        var letter = signed();
        desk.serve(letter);
        var today = desk.today();
        var answer =
                "{'stance': 'PARTLY', 'receivedOn': '%s', 'demands': [{'n': 1, 'stance': '%s'}, {'n': 2, 'stance': '%s'}]}";
        officer.post(letter + "/reply", answer.formatted(today, "ACCEPT", "OBJECT"))
                .expect(200);
        var again = officer.post(letter + "/reply", answer.formatted(today, "ACCEPT", "ACCEPT"))
                .expect(200);
        officer.post(
                        letter + "/reply",
                        answer.formatted(today, "ACCEPT", "ACCEPT").replace("'n': 2", "'n': 3"))
                .expect(400);

        var replies = officer.get(letter, again.thenRead()).expect(200).body().at("/replies");
        assertThat(replies.size()).isEqualTo(2);
        assertThat(replies.at("/0/demands/1/stance").asString()).isEqualTo("OBJECT");
        assertThat(replies.at("/1/demands/1/stance").asString()).isEqualTo("ACCEPT");
        assertThat(replies.at("/1/n").asInt()).isEqualTo(2);
    }

    @Test
    @DisplayName("is taken back, and its number stays void: the next letter has the next one")
    void leavesItsNumberVoid() {
        var letter = signed();
        var number =
                officer.get(letter, desk.serve(letter).thenRead()).expect(200).text("/number");
        var withdrawn =
                desk.head().post(letter + "/withdraw", "{'reason': '对象有误。'}").expect(200);
        assertThat(officer.get("/api/v1/letters?status=WITHDRAWN&limit=500", withdrawn.thenRead())
                        .expect(200)
                        .response()
                        .body())
                .contains(number);
        officer.post(letter + "/reply", "{'stance': 'ACCEPT', 'receivedOn': '%s'}".formatted(desk.today()))
                .expect(409);

        var next = desk.issued(path);
        var read = officer.get(
                        next, officer.post(path + "/notes", "{'text': '重发'}").thenRead())
                .expect(200);
        assertThat(ordinal(read.text("/number"))).isGreaterThan(ordinal(number));
    }

    private String signed() {
        var letter = "/api/v1/letters/"
                + officer.post("/api/v1/letters", joint(", 'legalBasis': '协作办法'"))
                        .expect(201)
                        .text("/id");
        desk.sign(letter);
        return letter;
    }

    private String joint(String basis) {
        return JOINT.formatted(path.substring(path.lastIndexOf('/') + 1), basis, "a".repeat(64));
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
    }
}
