package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.hanshu.application.sample.SampleCommand.Begin;
import org.hanshu.application.sample.SampleCommand.Touch;
import org.hanshu.application.sample.SampleFaults;
import org.hanshu.application.sample.SampleFaults.Fault;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHanshu
class ProcessorHttpTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Engine engine;

    @Autowired
    private SampleFaults faults;

    private final String bad = Engine.newId();
    private Office admin;

    @BeforeEach
    void enter() {
        admin = new Office("http://localhost:" + port, "admin");
    }

    @Test
    void showsHowFarEveryGroupHasCome() {
        engine.awaitHandled();
        var processors =
                admin.get("/api/v1/admin/processors").expect(200).body().at("/items");

        assertThat(StreamSupport.stream(processors.spliterator(), false)
                        .map(one -> one.at("/name").asString()))
                .contains("sample-follow-up", "sample_1");
        assertThat(processors).allSatisfy(one -> {
            assertThat(one.at("/running").asBoolean()).isTrue();
            assertThat(one.at("/segments").size()).isEqualTo(4);
        });
    }

    @Test
    void resumesWhatStoodAside() {
        engine.send(new Begin(bad));
        engine.awaitHandled();
        faults.plant(Fault.STEP, bad);
        engine.send(new Touch(bad));
        engine.awaitHandled();
        var aside = admin.get("/api/v1/admin/dead-letters").expect(200).body().at("/items");
        var id = StreamSupport.stream(aside.spliterator(), false)
                .filter(item -> item.at("/about").asString().equals(bad))
                .map(item -> item.at("/id").asString())
                .findFirst()
                .orElseThrow();

        assertThat(resume(id).text("/left/about")).isEqualTo(bad);
        faults.mend(bad);
        assertThat(resume(id).body().at("/left").isNull()).isTrue();
        admin.post("/api/v1/admin/dead-letters/" + id + "/resume", "{}").expect(404);
    }

    @Test
    void isNobodyElsesBusiness() {
        var officer = admin.as("officer.gz");

        officer.get("/api/v1/admin/processors").expect(403);
        officer.get("/api/v1/admin/dead-letters").expect(403);
        officer.post("/api/v1/admin/dead-letters/anything/resume", "{}").expect(403);
    }

    private Office.Answer resume(String id) {
        return admin.post("/api/v1/admin/dead-letters/" + id + "/resume", "{}").expect(200);
    }
}
