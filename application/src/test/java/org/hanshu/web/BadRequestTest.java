package org.hanshu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.support.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A request that is not as it must be is told which field is wrong, in the reader's language. */
@WebSlice
class BadRequestTest {

    private static final String PATH = "/api/v1/probes/0190b6ee-0000-7000-8000-000000000001";

    @LocalServerPort
    private int port;

    private Office clerk;

    @BeforeEach
    void signIn() {
        clerk = new Office("http://localhost:" + port, "clerk.gz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                              | text            | 不能为空",
                "{'text':' '}                                    | text            | 不能为空",
                "{'text':'123456789012345678901'}                | text            | 0至20个字符",
                "{'text':'a','unknown':1}                        | unknown         | 不认识",
                "{'text':'a','channel':'PIGEON'}                 | channel         | HOTLINE_12351",
                "{'text':'a','channel':0}                        | channel         | HOTLINE_12351",
                "{'text':'a','at':'2026-11-10T07:12:00'}         | at              | 时区",
                "{'text':'a','at':1700000000}                    | at              | 时区",
                "{'text':'a','on':'2026-02-30'}                  | on              | 日期",
                "{'text':'a','on':'12026-02-03'}                 | on              | 日期",
                "{'text':'a','amount':12}                        | amount          | 金额",
                "{'text':'a','amount':'1.234'}                   | amount          | 金额",
                "{'text':'a','count':'7'}                        | count           | 整数",
                "{'text':'a','count':1.5}                        | count           | 整数",
                "{'text':'a','count':99999999999}                | count           | 整数",
                "{'text':5}                                      | text            | 文字",
                "{'text':['a']}                                  | text            | 文字",
                "{'text':'a\\u0000b'}                            | text            | 字符",
                "{'text':'a\\ud800b'}                            | text            | 字符",
                "{'text':'a','parts':{}}                         | parts           | 列表",
                "{'text':'a','parts':[{'name':'b'},{'name':''}]} | parts[1].name   | 不能为空",
                "{'text':'a','parts':[{'name':'b','x':1}]}       | parts[0].x      | 不认识",
                "{'text':'a','parts':[{'name':'b'},null]}        | parts[1]        | 必须填写",
                "{'text':'a','parts':[{'name':'b'},{'name':'b'},{'name':'b'}]} | parts | 个数",
            })
    void namesTheField(String body, String field, String message) {
        var answer = clerk.post(PATH, body).expect(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("/type")).isEqualTo("urn:hanshu:problem:request.invalid");
        assertThat(answer.body().at("/status").asInt()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/message")).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                   | request.body-missing",
                "null                                 | request.body-missing",
                "{                                    | request.body-unreadable",
                "{'text':'a'} {}                      | request.body-unreadable",
                "{'text':'a','text':'b'}              | request.body-unreadable",
                "[]                                   | request.body-unreadable",
                "'text'                               | request.body-unreadable",
                "{'text':'a',}                        | request.body-unreadable",
            })
    void saysThatABodyIsNotReadable(String body, String code) {
        var answer = clerk.post(PATH, body).expect(400);
        assertThat(answer.text("/type")).isEqualTo("urn:hanshu:problem:" + code);
        assertThat(answer.text("/detail")).doesNotContain("{", "tools.jackson", "Exception");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        clerk.post(PATH, "{'text':'a','parts':" + "[".repeat(100_000) + "]".repeat(100_000) + "}")
                .expect(400);
    }

    @Test
    void refusesATextBeyondAnyMeasure() {
        var answer = clerk.post(PATH, "{'text':'" + "a".repeat(300_000) + "'}");
        assertThat(answer.expect(400).text("/type")).endsWith("request.body-beyond-limits");
    }

    @ParameterizedTest
    @CsvSource({
        "on=2026-02-30, on",
        "on=yesterday, on",
        "channel=PIGEON, channel",
        "limit=many, limit",
        "limit=99999999999, limit"
    })
    void namesTheParameter(String query, String name) {
        var answer = clerk.get("/api/v1/probes?" + query).expect(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"nothing", "1-1-1-1-1", "0190b6ee-0000-7000-8000-00000000000", "%E4%B8%AD"})
    void knowsNothingUnderAMalformedId(String id) {
        clerk.post("/api/v1/probes/" + id, "{'text':'a'}").expect(404);
    }

    @ParameterizedTest
    @CsvSource({"If-Match,new", "If-Match,-1", "Idempotency-Key,''", "Hanshu-Client,''"})
    void namesTheHeader(String header, String value) {
        var answer = clerk.post(PATH, "{'text':'a'}", header, value).expect(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(header);
    }

    @Test
    void speaksEnglishWhenAsked() {
        var answer = clerk.post(PATH, "{}", "Accept-Language", "en-GB,en;q=0.9,zh;q=0.1");
        assertThat(answer.expect(400).text("/title")).isEqualTo("The request is not valid");
        assertThat(answer.text("/errors/0/message")).isEqualTo("must not be blank");
    }

    @Test
    void saysInEnglishHowLongATextAndWhatANumberMayBe() {
        var tooLong = clerk.post(PATH, "{'text':'" + "a".repeat(21) + "'}", "Accept-Language", "en");
        assertThat(tooLong.expect(400).text("/errors/0/message")).isEqualTo("must have 0 to 20 characters");
        var broken = clerk.post(PATH, "{'text':'a','count':1.5}", "Accept-Language", "en");
        assertThat(broken.expect(400).text("/errors/0/message")).isEqualTo("must be a whole number, and not too large");
        var nothing = clerk.post(PATH, "{'text':'a','parts':[null]}", "Accept-Language", "en");
        assertThat(nothing.expect(400).text("/errors/0/message")).isEqualTo("is required");
    }

    @Test
    void speaksChineseToWhoAsksForAnythingElse() {
        var answer = clerk.post(PATH, "{}", "Accept-Language", "fr");
        assertThat(answer.expect(400).text("/title")).isEqualTo("请求有误");
    }

    @Test
    void tellsTimesWithTheOffsetOfBeijing() {
        var body = "{'text':'a','at':'2026-11-09T23:12:00Z','on':'2026-11-10','amount':'12.5','channel':'KIOSK'}";
        var answer = clerk.post(PATH, body, "If-Match", "\"3\"", "Idempotency-Key", "k 1")
                .expect(200);
        assertThat(answer.text("/probe/at")).isEqualTo("2026-11-10T07:12:00+08:00");
        assertThat(answer.text("/probe/amount")).isEqualTo("12.50");
        assertThat(answer.text("/actor")).isEqualTo("clerk.gz");
        assertThat(answer.body().at("/expectedVersion").asInt()).isEqualTo(3);
        assertThat(answer.text("/idempotencyKey")).isEqualTo("k 1");
        assertThat(answer.text("/path")).isEqualTo(PATH);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Request-Id")).isNotEmpty();
    }
}
