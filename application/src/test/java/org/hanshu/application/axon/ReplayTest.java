package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.hanshu.application.sample.SampleCommand.Begin;
import org.hanshu.application.sample.SampleCommand.Touch;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningHanshu
class ReplayTest {

    @Autowired
    private Engine engine;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EventProcessingConfiguration processing;

    @Test
    void fillsAReadModelAgainAsItWas() {
        var id = Engine.newId();
        engine.send(new Begin(id));
        engine.send(new Touch(id));
        engine.awaitHandled();
        var before = content();
        var processor = processing
                .eventProcessor("sample_1", StreamingEventProcessor.class)
                .orElseThrow();

        processor.shutDown();
        processor.resetTokens();
        processor.start();

        await().untilAsserted(() -> assertThat(content()).isEqualTo(before));
        engine.awaitHandled();
    }

    private String content() {
        return jdbc.sql("select coalesce(string_agg(id || ' ' || events, ',' order by id), '') from sample.seen")
                .query(String.class)
                .single();
    }
}
