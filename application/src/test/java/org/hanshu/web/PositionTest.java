package org.hanshu.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.support.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reader who hands back a position reads at least what stood there. */
@WebSlice
class PositionTest {

    private static final String PATH = "/api/v1/probes/0190b6ee-0000-7000-8000-000000000001";

    @LocalServerPort
    private int port;

    private Office clerk;

    @BeforeEach
    void signIn() {
        clerk = new Office("http://localhost:" + port, "clerk.gz");
    }

    @Test
    void comesWithEveryChangeAndItsVersion() {
        var answer = clerk.post(PATH + "/change", "{}").expect(200);
        assertThat(answer.header("ETag")).isEqualTo("\"8\"");
        assertThat(answer.header("Hanshu-Position")).isEqualTo("p10");
    }

    @Test
    void comesWithEveryRead() {
        var answer = clerk.get(PATH).expect(200);
        assertThat(answer.header("ETag")).isEqualTo("\"7\"");
        assertThat(answer.header("Hanshu-Position")).isEqualTo("pz");
    }

    @Test
    void isWaitedForNoLongerThanFiveSeconds() {
        var answer = clerk.get(PATH, "Hanshu-At-Least", "p10").expect(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        clerk.get(PATH, "Hanshu-At-Least", "pz").expect(200);
    }

    @Test
    void isRefusedWhenItIsNone() {
        var answer = clerk.get(PATH, "Hanshu-At-Least", "35").expect(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("Hanshu-At-Least");
    }
}
