package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.util.TreeMap;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningHanshu
class DurableTypesTest {

    @Autowired
    private org.axonframework.config.Configuration axon;

    @Autowired
    private EventProcessingConfiguration processing;

    @Test
    void keepsEventsTokensAndSagasInTheDatabase() {
        assertThat(axon.eventStore()).isInstanceOf(EmbeddedEventStore.class);
        assertThat(axon.getComponent(EventStorageEngine.class)).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(processing.tokenStore("sample-follow-up")).isInstanceOf(JdbcTokenStore.class);
        assertThat(processing.sagaStore()).isInstanceOf(JdbcSagaStore.class);
        assertThat(processing.transactionManager("sample-follow-up")).isInstanceOf(SpringTransactionManager.class);
        assertThat(axon.getComponent(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void keepsDeadlinesInTheDatabase(@Autowired DeadlineManager deadlines, @Autowired Scheduler scheduler) {
        assertThat(deadlines).isInstanceOf(DbSchedulerDeadlineManager.class);
        assertThat(scheduler.getSchedulerState().isStarted()).isTrue();
    }

    @Test
    void writesAndReadsUnderOurOwnNames() {
        assertThat(axon.serializer()).isInstanceOf(NamedSerializer.class);
        assertThat(axon.eventSerializer()).isInstanceOf(NamedSerializer.class);
    }

    @Test
    void handlesEventsInPooledStreams() {
        var processors = new TreeMap<>(processing.eventProcessors());
        assertThat(processors.remove(WithTheEvent.GROUP))
                .as("the one group that handles an event where it happens")
                .isInstanceOf(SubscribingEventProcessor.class);
        assertThat(processors.values()).isNotEmpty().allSatisfy(one -> assertThat(one)
                .isInstanceOf(PooledStreamingEventProcessor.class));
        assertThat(processing.deadLetterQueue("sample_1")).get().isInstanceOf(JdbcSequencedDeadLetterQueue.class);
    }

    @Test
    void givesMessagesTheSystemsTime(@Autowired Clock clock) {
        assertThat(GenericEventMessage.clock).isSameAs(clock);
    }
}
