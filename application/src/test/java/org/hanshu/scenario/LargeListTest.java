package org.hanshu.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two thousand workers on one list: the case is worked on afterwards as quickly as any other. */
@RunningHanshu
class LargeListTest {

    private static final Logger LOG = LoggerFactory.getLogger(LargeListTest.class);
    private static final Duration BEARABLE = Duration.ofSeconds(1); // On a busy machine; the benchmark says how quick.

    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州示例电子有限公司'}, 'complainant': {'name': '周甲二', 'phone': '19900000301'},
             'workersAffected': 2001, 'causes': ['UNPAID_WAGES'], 'narrative': '全厂停工欠薪。'}""";

    @LocalServerPort
    private int port;

    @Test
    void joinsACaseThatStaysQuick() {
        var officer = new Office("http://localhost:" + port, "officer.gz");
        var path = "/api/v1/cases/"
                + officer.post("/api/v1/cases", COMPLAINT).expect(201).text("/id");
        officer.post(path + "/accept", "{}").expect(200);
        var started = System.nanoTime();
        var taken = officer.upload(path + "/add-claimants?claims=1", "roll.csv", roll(), "csv")
                .expect(200);
        LOG.info("2,000 workers joined in {} ms", (System.nanoTime() - started) / 1_000_000);
        assertThat(taken.body().at("/claimants")).hasSize(2_000);
        assertThat(taken.body().at("/refused")).isEmpty();

        var dossier = officer.get(path, taken.thenRead()).expect(200).body();
        assertThat(dossier.at("/claimants")).hasSize(100);
        assertThat(dossier.at("/claimantCount").asInt()).isEqualTo(2_001);
        assertThat(numbersOfClaimants(officer, path))
                .isEqualTo(IntStream.rangeClosed(1, 2_001).boxed().toList());

        var commands = IntStream.rangeClosed(1, 9)
                .mapToObj(n -> timed(() -> officer.post(
                                path + "/consent",
                                "{'claimant': %d, 'towards': 'EMPLOYER', 'medium': 'PHONE'}".formatted(n))
                        .expect(200)))
                .sorted()
                .toList();
        var reads = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> timed(() -> officer.get(path, taken.thenRead()).expect(200)))
                .sorted()
                .toList();
        LOG.info(
                "a command takes {} ms, the dossier {} ms",
                commands.get(4).toMillis(),
                reads.get(2).toMillis());
        assertThat(commands.get(4)).isLessThan(BEARABLE);
        assertThat(reads.get(2)).isLessThan(BEARABLE);
    }

    private static List<Integer> numbersOfClaimants(Office officer, String path) {
        var numbers = new ArrayList<Integer>();
        for (var after = ""; ; ) {
            var page = officer.get(path + "/claimants?limit=500&after=" + after)
                    .expect(200)
                    .body();
            page.at("/items").forEach(each -> numbers.add(each.at("/n").asInt()));
            if (page.at("/next").isNull()) {
                return numbers;
            }
            after = page.at("/next").asString();
        }
    }

    private static Duration timed(Runnable work) {
        var started = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static byte[] roll() {
        var text = new StringBuilder("姓名,身份证号,电话,用工形式,离职日期\n");
        IntStream.rangeClosed(1, 2_000).forEach(n -> text.append("郑%04d,,199001%05d,制造业工人,\n".formatted(n, n)));
        return text.toString().getBytes(UTF_8);
    }
}
