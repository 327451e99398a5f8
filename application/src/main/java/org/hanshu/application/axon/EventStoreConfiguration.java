package org.hanshu.application.axon;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.hanshu.application.peal.EventsReadAhead;
import org.hanshu.application.processes.Processes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Events, tokens and sagas in one database, and one transaction for a step and all that it leaves. */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    /** A command that is still committing after so long is given up by the readers. */
    static final Duration GAP_TIMEOUT = Duration.ofMinutes(10);

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return new LostRaces();
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            @Qualifier("eventSerializer") Serializer events,
            Serializer snapshots,
            Upcasters upcasters,
            ConnectionProvider connections,
            TransactionManager transactions,
            PersistenceExceptionResolver lostRaces,
            ObjectProvider<Cache> recent,
            Clock clock) {
        GenericEventMessage.clock = clock; // Before the first message: Axon reads the time here.
        return new EventsReadAhead(
                JdbcEventStorageEngine.builder()
                        .schema(EventSchema.builder()
                                .eventTable("events.domain_event")
                                .snapshotTable("events.snapshot")
                                .build())
                        .eventSerializer(events)
                        .snapshotSerializer(snapshots)
                        .upcasterChain(upcasters.chain())
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .persistenceExceptionResolver(lostRaces)
                        .batchSize(500)
                        .gapTimeout((int) GAP_TIMEOUT.toMillis()),
                id -> recent.getObject().containsKey(id));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer, Processes processes) {
        return JdbcTokenStore.builder()
                .nodeId(ProcessHandle.current().pid() + "@" + processes.number()) // Every container calls itself 1.
                .schema(TokenSchema.builder().setTokenTable("tokens.token").build())
                .connectionProvider(connections)
                .serializer(serializer)
                .build();
    }

    @Bean
    SagaStore<Object> sagaStore(ConnectionProvider connections, Serializer serializer, Clock clock) {
        return new RememberingSagaStore(connections, serializer, clock);
    }
}
