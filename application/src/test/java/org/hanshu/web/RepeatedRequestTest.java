package org.hanshu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.hanshu.support.Office;
import org.hanshu.support.Office.Answer;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request sent again under its key is answered as the first time and changes nothing. */
@RunningHanshu
class RepeatedRequestTest {

    private static final String CASES = "/api/v1/cases";
    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例食品有限公司'}, 'complainant': {'anonymous': true},
             'workersAffected': 1, 'causes': ['UNPAID_WAGES'], 'narrative': '%s'}""";

    @LocalServerPort
    private int port;

    private Office clerk;

    @BeforeEach
    void signIn() {
        clerk = new Office("http://localhost:" + port, "clerk.gz");
    }

    @Test
    void isAnsweredAsTheFirstTime() {
        var first = file("again", "again").expect(201);
        var second = file("again", "again").expect(201);
        assertThat(second.response().body()).isEqualTo(first.response().body());
        for (var header : new String[] {"Location", "ETag", "Hanshu-Position", "Content-Type"}) {
            assertThat(second.header(header)).isNotEmpty().isEqualTo(first.header(header));
        }
    }

    @Test
    void mayNotAskForSomethingElse() {
        file("other-body", "one").expect(201);
        assertThat(file("other-body", "two").expect(422).text("/type")).endsWith("idempotency.other-body");
    }

    @Test
    void isSomebodyElsesUnderAnotherAccount() {
        var mine = file("account", "account").expect(201).text("/id");
        var theirs = clerk.as("officer.gz")
                .post(CASES, COMPLAINT.formatted("account"), "Idempotency-Key", "account")
                .expect(201);
        assertThat(theirs.text("/id")).isNotEqualTo(mine);
    }

    @Test
    void isNotCarriedOutAgainWhereItsAnswerWasLost(@Autowired JdbcClient jdbc) {
        var id = file("crash", "crash").expect(201).text("/id");
        var officer = clerk.as("officer.gz");
        var accepted = officer.post(CASES + "/" + id + "/accept", "{}", "Idempotency-Key", "crash-accept")
                .expect(200);
        jdbc.sql("update platform.idempotency set status = null, headers = null, body = null where key like 'crash%'")
                .update();

        var filedAgain = file("crash", "crash");
        assertThat(filedAgain.text("/id")).isEqualTo(id);
        assertThat(filedAgain.text("/version")).isEqualTo("1");
        var acceptedAgain = officer.post(CASES + "/" + id + "/accept", "{}", "Idempotency-Key", "crash-accept")
                .expect(200);
        assertThat(acceptedAgain.response().body())
                .isEqualTo(accepted.response().body());
    }

    @Test
    void isCarriedOutOnceHoweverOftenItComesAtOnce() {
        var answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> file("at-once", "at once"))
                .toList();
        assertThat(answers).extracting(Answer::status).contains(201).containsAnyOf(201, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 201).map(answer -> answer.text("/id")))
                .containsOnly(file("at-once", "at once").text("/id"));
    }

    @Test
    void mayBeCorrectedWhereItWasRefused() {
        clerk.post(CASES, "{}", "Idempotency-Key", "refused").expect(400);
        file("refused", "refused").expect(201);
    }

    @Test
    void isJudgedInTheOrderOfTheContract() {
        var id = file("order", "order").expect(201).text("/id");
        var accept = CASES + "/" + id + "/accept";
        clerk.post(accept, "{'unknown': 1}", "If-Match", "\"0\"").expect(400);
        clerk.as("officer.sn").post(accept, "{}", "If-Match", "\"0\"").expect(404);
        clerk.post(accept, "{}", "If-Match", "\"0\"").expect(403);
        clerk.as("officer.gz").post(accept, "{}", "If-Match", "\"0\"").expect(412);
        clerk.as("officer.gz").post(accept, "{}", "If-Match", "\"1\"").expect(200);
        clerk.as("officer.gz").post(accept, "{}").expect(409);
    }

    private Answer file(String key, String narrative) {
        return clerk.post(CASES, COMPLAINT.formatted(narrative), "Idempotency-Key", key);
    }
}
