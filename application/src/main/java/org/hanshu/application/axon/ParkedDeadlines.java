package org.hanshu.application.axon;

import com.github.kagkarlsson.scheduler.serializer.JavaSerializer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries a failed deadline again, and after its third failure lets it wait for an administrator. */
final class ParkedDeadlines implements FailureHandler<DbSchedulerBinaryDeadlineDetails> {

    static final Serializer FORM = new JavaSerializer();

    private static final Logger LOG = LoggerFactory.getLogger(ParkedDeadlines.class);
    private static final Duration BREATH = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ParkedDeadlines(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<DbSchedulerBinaryDeadlineDetails> operations) {
        var deadline = failed.getExecution();
        if (deadline.consecutiveFailures + 1 < FailingProcesses.PATIENCE
                || failed.getCause().filter(LostRaces::isCauseOf).isPresent()) {
            operations.reschedule(failed, clock.instant().plus(BREATH));
            return;
        }
        var details = (DbSchedulerBinaryDeadlineDetails) deadline.taskInstance.getData();
        var why = String.valueOf(failed.getCause().map(ParkedDeadlines::root).orElse(null));
        LOG.warn("Deadline {} of {} is parked: {}", details.getD(), deadline.getId(), why);
        transaction.executeWithoutResult(status -> {
            add(deadline.getId(), details, deadline.executionTime.atOffset(ZoneOffset.UTC), why);
            operations.remove();
        });
    }

    private void add(String id, DbSchedulerBinaryDeadlineDetails details, OffsetDateTime due, String why) {
        jdbc.sql("""
                        insert into platform.parked_deadline (task_instance, deadline_name, due, task_data, why, parked_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(id, details.getD(), due, FORM.serialize(details), why)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Throwable root(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
