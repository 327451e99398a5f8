package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHanshu
@DisplayName("A tip from somebody whom the wrong does not touch")
class TipTest {

    private static final String TIP = """
            {'kind': 'TIP', 'filedBy': 'TIPSTER', 'channel': 'WEB', 'receivedAt': '2026-11-10T07:12:00+08:00',
             'region': '440106', 'anonymous': true, 'employer': {'name': '广州天河示例鞋业有限公司'}, 'workersAffected': 12,
             'claims': [{'cause': 'SOCIAL_INSURANCE'}], 'narrative': '路过的人说这家厂不给工人缴社保。'}""";

    @LocalServerPort
    int port;

    @Test
    @DisplayName("is supervised like a complaint, though nobody in it can settle, withdraw or be called back by name")
    void isSupervisedThoughItNamesNoWorker() {
        var officer = new Office("http://localhost:" + port, "officer.gz");
        var path = "/api/v1/cases/"
                + officer.post("/api/v1/cases", TIP).expect(201).text("/id");
        officer.post(path + "/accept", "{}").expect(200);
        var alone = officer.post(path + "/propose-consultation", "{}").expect(400);
        assertThat(alone.text("/type")).endsWith("case.both-sides-consent");
        officer.post(path + "/withdraw", "{'claimants': [1], 'reason': '撤回'}").expect(400);
        new LetterDesk(officer).conclude(path);
        var drafted = officer.post(path + "/letters", """
                {'kind': 'PROMPT', 'facts': '未缴社保。', 'demands': [{'problem': '未缴社保', 'demand': '补缴', 'claims': [1]}]}""").expect(201);

        var dossier = officer.get(path, drafted.thenRead()).expect(200);
        assertThat(dossier.text("/kind")).isEqualTo("TIP");
        assertThat(dossier.text("/filedBy")).isEqualTo("TIPSTER");
        assertThat(dossier.body().at("/claimants").size()).isZero();
        assertThat(dossier.text("/workersAffected")).isEqualTo("12");
        assertThat(dossier.text("/status")).isEqualTo("HANDLING");
    }
}
