package org.hanshu.benchmark;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The floor: the scheduler alone, firing as many tasks that do nothing, out of a table like the deadlines' own. */
final class EmptyTasks {

    private final DataSource database;
    private final JdbcClient jdbc;

    EmptyTasks(DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
    }

    /** How many are fired in a second. */
    double perSecond(int count) throws InterruptedException {
        jdbc.sql("create schema if not exists benchmark").update();
        jdbc.sql("drop table if exists benchmark.scheduled_tasks").update();
        jdbc.sql("create table benchmark.scheduled_tasks (like deadlines.scheduled_tasks including all)")
                .update();
        jdbc.sql("""
                        insert into benchmark.scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        select 'empty', n::text, :now, false, 1 from generate_series(1, :count) n""")
                .param("now", Timestamp.from(Instant.now()))
                .param("count", count)
                .update();
        var left = new CountDownLatch(count);
        var scheduler = Scheduler.create(
                        database, Tasks.oneTime("empty").execute((instance, context) -> left.countDown()))
                .tableName("benchmark.scheduled_tasks")
                .threads(4)
                .pollingInterval(Duration.ofMillis(200))
                .pollUsingLockAndFetch(1.0, 4.0)
                .build();
        var start = System.nanoTime();
        scheduler.start();
        left.await(10, TimeUnit.MINUTES);
        var seconds = (System.nanoTime() - start) / 1e9;
        scheduler.stop();
        return count / seconds;
    }
}
