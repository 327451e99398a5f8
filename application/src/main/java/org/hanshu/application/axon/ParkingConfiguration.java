package org.hanshu.application.axon;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.util.List;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** What stands aside so that all else goes on. */
@Configuration(proxyBeanMethods = false)
class ParkingConfiguration {

    @Bean
    FailingProcesses failingProcesses(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        return new FailingProcesses(jdbc, clock, transactions);
    }

    @Bean
    ParkedEvents parkedEvents(JdbcClient jdbc, Clock clock) {
        return new ParkedEvents(jdbc, clock);
    }

    @Bean
    Parking parking(FailingProcesses failing, ParkedEvents parked) {
        return new Parking(failing, parked);
    }

    @Bean
    ReadModelDeadLetters readModelDeadLetters(
            JdbcClient jdbc,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer serializer,
            ObjectProvider<EventProcessingConfiguration> processing) {
        return new ReadModelDeadLetters(jdbc, connections, transactions, serializer, processing);
    }

    @Bean
    static EventByEvent eventByEvent(ObjectProvider<PlatformTransactionManager> transactions) {
        return new EventByEvent(new FailedBatches(), transactions);
    }

    @Bean
    WaitingDeadlines waitingDeadlines(
            JdbcClient jdbc,
            Clock clock,
            ObjectProvider<Scheduler> scheduler,
            PlatformTransactionManager transactions) {
        return new WaitingDeadlines(jdbc, clock, scheduler, transactions);
    }

    @Bean
    ParkedProcesses parkedProcesses(
            JdbcClient jdbc,
            FailingProcesses failing,
            ParkedEvents parked,
            ProcessorRules rules,
            EventStore events,
            TokenStore tokens,
            TransactionManager transactions,
            CorrelationDataProvider correlation) {
        var steps = new ParkedProcesses.Steps(events, tokens, transactions, correlation);
        return new ParkedProcesses(jdbc, failing, parked, rules, steps);
    }

    @Bean
    Parked parked(ParkedProcesses processes, WaitingDeadlines deadlines, ReadModelDeadLetters readModels) {
        return new Parked(List.of(processes, deadlines, readModels));
    }
}
