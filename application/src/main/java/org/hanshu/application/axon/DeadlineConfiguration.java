package org.hanshu.application.axon;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurationScopeAwareProvider;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.hanshu.application.peal.PealingDeadlines;
import org.hanshu.application.peal.Peals;
import org.hanshu.application.peal.PeopleFirst;
import org.hanshu.application.processes.Processes;
import org.hanshu.application.roles.ProcessRoles;
import org.hanshu.application.roles.ProcessRoles.ProcessRole;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/** Deadlines that outlive the process: kept in the database, fired by the saga role. */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    ParkedDeadlines parkedDeadlines(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        return new ParkedDeadlines(jdbc, clock, transactions);
    }

    @Bean
    PeopleFirst peopleFirst() {
        return new PeopleFirst();
    }

    @Bean
    SmartInitializingSingleton seenPeople(PeopleFirst people, CommandBus commands) {
        return () -> commands.registerHandlerInterceptor(people);
    }

    @Bean
    Peals peals(
            PeopleFirst people, JdbcClient jdbc, TransactionManager transactions, ObjectProvider<Scheduler> scheduler) {
        return new Peals(people, jdbc, transactions, scheduler::getObject);
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(
            DataSource dataSource,
            Clock clock,
            Processes processes,
            ParkedDeadlines parked,
            Peals peals,
            Serializer serializer,
            ObjectProvider<DbSchedulerDeadlineManager> deadlines,
            SchedulerListener watching) {
        return Scheduler.create(
                        new TransactionAwareDataSourceProxy(dataSource),
                        SagaDeadlines.of(deadlines::getObject, parked, peals, serializer))
                .schedulerName(new SchedulerName.Fixed("hanshu-" + processes.number()))
                .tableName("deadlines.scheduled_tasks")
                .serializer(ParkedDeadlines.FORM)
                .clock(clock::instant)
                .threads(2 * Peals.MOST) // Those of the next peal come while one rings. They only wait.
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .pollingInterval(Duration.ofMillis(200))
                .pollUsingLockAndFetch(1.0, 2.0)
                .heartbeatInterval(Duration.ofSeconds(2)) // What a killed process had picked is fired by another within
                .missedHeartbeatsLimit(4) // twelve seconds: four heartbeats, and two between two looks.
                .addSchedulerListener(watching)
                .shutdownMaxWait(Duration.ofSeconds(5))
                .build();
    }

    @Bean
    DbSchedulerDeadlineManager deadlineManager(
            Scheduler scheduler,
            org.axonframework.config.Configuration axon,
            Serializer serializer,
            TransactionManager transactions,
            CorrelationDataProvider correlation,
            JdbcClient jdbc,
            MeterRegistry meters,
            ProcessRoles roles) {
        var deadlines = new PealingDeadlines(
                DbSchedulerDeadlineManager.builder()
                        .scheduler(scheduler)
                        .scopeAwareProvider(new WatchedScopes(new ConfigurationScopeAwareProvider(axon), jdbc, meters))
                        .serializer(serializer)
                        .transactionManager(transactions)
                        .startScheduler(roles.include(ProcessRole.SAGA)),
                SagaDeadlines.NAME,
                serializer);
        deadlines.registerHandlerInterceptor(new CorrelationDataInterceptor<>(correlation));
        return deadlines;
    }
}
