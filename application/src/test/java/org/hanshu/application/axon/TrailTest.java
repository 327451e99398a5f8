package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Trail;
import org.hanshu.application.sample.SampleCommand.Begin;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningHanshu
class TrailTest {

    @Autowired
    private Engine engine;

    @Autowired
    private EventStore events;

    @Test
    void leadsFromTheCommandToItsEventAndFromThereToTheSystem() {
        var id = Engine.newId();
        engine.send(new Begin(id));
        engine.awaitHandled();
        var begun = event(id, 0);
        var followed = event(id, 1);

        assertThat(begun.getMetaData())
                .containsEntry(Trail.VIA, "HTTP")
                .containsEntry(Trail.ACTOR, "system")
                .containsKeys(Trail.BUILD, Trail.OCCURRED_AT, Trail.CAUSATION)
                .doesNotContainKey(Trail.EXPECTED_VERSION);
        assertThat(Caller.of(followed.getMetaData())).isEqualTo(Caller.SYSTEM);
        assertThat(followed.getMetaData())
                .containsEntry(Trail.VIA, "SAGA")
                .containsEntry(Trail.CORRELATION, begun.getMetaData().get(Trail.CORRELATION));
    }

    private DomainEventMessage<?> event(String id, long sequenceNumber) {
        return events.readEvents(id, sequenceNumber).next();
    }
}
