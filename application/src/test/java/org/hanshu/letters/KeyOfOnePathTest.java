package org.hanshu.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An Idempotency-Key holds for its path: under another one the same key asks for something else. */
@RunningHanshu
class KeyOfOnePathTest {

    private static final String LETTER = """
            {'kind': 'PROMPT', 'origin': {'kind': 'OWN_INITIATIVE'}, 'addressee': {'name': '广州天河示例运物流第37有限公司'},
             'facts': '自9月起拖欠运费。', 'demands': [{'problem': '拖欠运费', 'demand': '付清运费'},
                                          {'problem': '无书面合同', 'demand': '补签合同'}]}""";

    @LocalServerPort
    private int port;

    private final String key = UUID.randomUUID().toString();
    private Office officer;
    private Office head;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        head = officer.as("head.gz");
    }

    @Test
    void givesEachLetterItsOwnNumber() {
        assertThat(number(issued())).isNotEmpty().isNotEqualTo(number(issued()));
    }

    @Test
    void takesWhatWasDoneForEachDemand() {
        var letter = issued();
        var day = officer.get("/api/v1/training/clock").expect(200).text("/now").substring(0, 10);
        officer.post(letter + "/serve", "{'method': 'MAIL', 'servedOn': '%s'}".formatted(day))
                .expect(200);
        var done = "{'doneOn': '%s'}".formatted(day);
        var first = officer.post(letter + "/demands/1/rectification", done, "Idempotency-Key", key)
                .expect(200);
        var second = officer.post(letter + "/demands/2/rectification", done, "Idempotency-Key", key)
                .expect(200);
        var again = officer.post(letter + "/demands/1/rectification", done, "Idempotency-Key", key)
                .expect(200);
        assertThat(second.text("/version")).isNotEqualTo(first.text("/version"));
        assertThat(again.text("/version")).isEqualTo(first.text("/version"));
        var read = officer.get(letter, second.thenRead()).expect(200);
        assertThat(read.text("/demands/0/state")).isEqualTo("CLAIMED_DONE");
        assertThat(read.text("/demands/1/state")).isEqualTo("CLAIMED_DONE");
    }

    private String issued() {
        var letter = "/api/v1/letters/"
                + officer.post("/api/v1/letters", LETTER).expect(201).text("/id");
        head.post(letter + "/approve", "{}").expect(200);
        var issued = head.post(letter + "/issue", "{}", "Idempotency-Key", key).expect(200);
        officer.get(letter, issued.thenRead()).expect(200);
        return letter;
    }

    private String number(String letter) {
        return officer.get(letter).expect(200).text("/number");
    }
}
