package org.hanshu.benchmark;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.serializer.JavaSerializer;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What it costs to schedule and to cancel, while so many others are pending. */
final class PendingDeadlines {

    private static final int TIMES = 2_000;

    private final JdbcClient jdbc;
    private final Scheduler scheduler;
    private final Clock clock;

    PendingDeadlines(ApplicationContext engine) {
        this.jdbc = engine.getBean(JdbcClient.class);
        this.scheduler = engine.getBean(Scheduler.class);
        this.clock = engine.getBean(Clock.class);
    }

    /** Fills the table up to so many rows, all far ahead, each the copy of a real one. */
    void pending(int count) {
        var there = jdbc.sql("select count(*) from deadlines.scheduled_tasks")
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into deadlines.scheduled_tasks
                            (task_name, task_instance, task_data, execution_time, picked, version)
                        select one.task_name, 'pending-' || n, one.task_data,
                               now() + interval '3000 days' + n * interval '1 second', false, 1
                        from (select task_name, task_data from deadlines.scheduled_tasks limit 1) one
                        cross join generate_series(:from, :to) n on conflict do nothing""").param("from", there + 1).param("to", count).update();
        jdbc.sql("analyze deadlines.scheduled_tasks").update();
    }

    /** The median in microseconds of scheduling one and cancelling it again, each in a transaction of its own. */
    double microseconds() {
        var name = jdbc.sql("select task_name from deadlines.scheduled_tasks limit 1")
                .query(String.class)
                .single();
        var stored = jdbc.sql("select task_data from deadlines.scheduled_tasks limit 1")
                .query(byte[].class)
                .single();
        var details = new JavaSerializer().deserialize(DbSchedulerBinaryDeadlineDetails.class, stored);
        var watch = new Stopwatch();
        IntStream.range(0, TIMES)
                .forEach(n -> watch.time("one", () -> {
                    var task = new TaskInstance<>(name, UUID.randomUUID().toString(), details);
                    scheduler.schedule(task, clock.instant().plus(Duration.ofDays(1000)));
                    scheduler.cancel(task);
                    return true;
                }));
        return watch.medians().get("one") * 1000;
    }
}
