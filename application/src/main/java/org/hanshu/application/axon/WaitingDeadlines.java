package org.hanshu.application.axon;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Deadlines that failed three times; resumed, they are due at once. */
final class WaitingDeadlines implements Parked.Resumable {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Scheduler> scheduler;
    private final TransactionTemplate transaction;

    WaitingDeadlines(
            JdbcClient jdbc,
            Clock clock,
            ObjectProvider<Scheduler> scheduler,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.scheduler = scheduler;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public List<ParkedItem> list() {
        return jdbc.sql(
                        "select task_instance, deadline_name, parked_at, why from platform.parked_deadline order by due")
                .query((row, n) -> new ParkedItem(
                        row.getString("task_instance"),
                        ParkedItem.Kind.DEADLINE,
                        row.getString("deadline_name"),
                        row.getString("task_instance"),
                        row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                        1,
                        row.getString("why")))
                .list();
    }

    @Override
    public void resume(ParkedItem item) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from platform.parked_deadline where task_instance = ? returning task_data")
                        .param(item.about())
                        .query(byte[].class)
                        .optional()
                        .ifPresent(stored -> schedule(item.about(), stored)));
    }

    private void schedule(String id, byte[] stored) {
        var details = ParkedDeadlines.FORM.deserialize(DbSchedulerBinaryDeadlineDetails.class, stored);
        scheduler.getObject().schedule(new TaskInstance<>(SagaDeadlines.NAME, id, details), clock.instant());
    }
}
