package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.hanshu.api.shared.Personal;
import org.hanshu.application.sample.SampleCommand.Begin;
import org.hanshu.application.sample.SampleCommand.FollowAndRefuse;
import org.hanshu.application.sample.SampleCommand.Tell;
import org.hanshu.application.sample.SampleCommand.Touch;
import org.hanshu.application.sample.SampleEvent.Touched;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RunningHanshu
class RecentAggregatesTest {

    @Autowired
    private Engine engine;

    @Autowired
    private Cache recent;

    @Autowired
    private EventStorageEngine events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private final String id = Engine.newId();

    @Test
    void decideWithoutTheirHistoryBeingRead() {
        begun();
        assertThat(recent.containsKey(id)).isTrue();
    }

    @Test
    void haveSeenWhatAnotherProcessWroteBeforeTheyDecide() {
        var last = begun();
        anotherProcessWrites(new Touched(id, 41), last + 1);

        engine.send(new Touch(id));

        assertThat(touches()).containsExactly(1, 41, 42);
    }

    @Test
    void areForgottenWhereTheirDecisionWasRefused() {
        begun();
        assertThatThrownBy(() -> engine.send(new FollowAndRefuse(id))).hasMessageContaining("refused");

        assertThat(recent.containsKey(id)).isFalse();
        engine.send(new Touch(id));
        assertThat(touches()).containsExactly(1, 2);
    }

    /** It would outlive its key. */
    @Test
    void areNotKeptWithATextInTheOpen() {
        begun();
        engine.send(new Tell(id, new Personal.Open<>(UUID.randomUUID(), Personal.Kind.NAME, "周华涛")));
        assertThat(recent.containsKey(id)).isFalse();

        engine.send(new Touch(id));
        assertThat(recent.containsKey(id)).as("read anew, the name is sealed").isTrue();
    }

    private long begun() {
        engine.send(new Begin(id));
        engine.awaitHandled(); // The sample's saga lets it follow.
        engine.send(new Touch(id));
        return engine.eventNames(id).size() - 1L;
    }

    private List<Integer> touches() {
        return jdbc.sql("""
                        select (convert_from(payload, 'UTF8')::json ->> 'n')::int from events.domain_event
                        where aggregateIdentifier = ? and payloadType = 'sample.touched' order by sequenceNumber""").param(id).query(Integer.class).list();
    }

    private void anotherProcessWrites(Touched event, long sequence) {
        var message = new GenericDomainEventMessage<>("sample", id, sequence, event);
        new TransactionTemplate(transactions)
                .executeWithoutResult(transaction -> events.appendEvents(List.of(message)));
    }
}
