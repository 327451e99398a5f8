package org.hanshu.benchmark;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.hanshu.application.HanshuApplication;
import org.hanshu.application.axon.Positions;
import org.hanshu.support.FreshFolder;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many deadlines: what scheduling costs while ever more are pending, and how fast those that are due in one instant are
 * handled, beside the scheduler alone with tasks that do nothing. Arguments: pending (1000000), due (5000).
 */
public final class DeadlineStorm {

    private static final String REMINDED = """
            select count(*) from events.domain_event
            where globalindex > ? and payloadtype = 'case.deadline-reminded'""";

    private DeadlineStorm() {}

    public static void main(String[] args) throws Exception {
        var pending = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        var due = args.length > 1 ? Integer.parseInt(args[1]) : 5_000;
        var folder = FreshFolder.make();
        double quiet;
        int ringing;
        long head;
        try (var engine = start(folder)) {
            var lives = new CaseLives(engine);
            lives.file(8, due);
            new Lag(engine).secondsUntilNothingIsBehind();
            quiet = medianCommand(lives, new AtomicBoolean(true), 200);
            compareCosts(new PendingDeadlines(engine), pending);
            ringing = passTheFirstBell(engine.getBean(JdbcClient.class));
            head = engine.getBean(Positions.class).head();
        }
        try (var engine = start(folder)) {
            storm(engine, ringing, head, quiet);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(HanshuApplication.class)
                .profiles("training")
                .properties(Map.of("server.port", "0", "logging.level.root", "WARN"))
                .run("--hanshu.data=" + folder);
    }

    private static void compareCosts(PendingDeadlines deadlines, int pending) {
        deadlines.microseconds();
        var few = deadlines.microseconds();
        deadlines.pending(pending);
        var many = deadlines.microseconds();
        System.out.printf(
                "schedule and cancel: %.0f us with few pending, %.0f us with %d: ratio %.2f%n",
                few, many, pending, many / few);
    }

    /** While nobody runs, the time passes the first instant at which something is to ring for all; answers for how many. */
    private static int passTheFirstBell(JdbcClient jdbc) {
        var bell = jdbc.sql("select max(execution_time) from deadlines.scheduled_tasks where execution_time < :soon")
                .param("soon", Timestamp.from(Instant.now().plus(Duration.ofDays(60))))
                .query(Timestamp.class)
                .single();
        var ahead = Duration.between(Instant.now(), bell.toInstant().plusSeconds(1));
        jdbc.sql("update platform.clock set ahead_millis = greatest(ahead_millis, :ahead)")
                .param("ahead", ahead.toMillis())
                .update();
        return jdbc.sql("select count(*) from deadlines.scheduled_tasks where execution_time <= :bell")
                .param("bell", bell)
                .query(Integer.class)
                .single();
    }

    private static void storm(ConfigurableApplicationContext engine, int due, long head, double quiet)
            throws InterruptedException {
        var jdbc = engine.getBean(JdbcClient.class);
        var before = count(jdbc, head);
        var now = Timestamp.from(engine.getBean(Clock.class).instant());
        var start = System.nanoTime();
        var raging = new AtomicBoolean(true);
        var measured = new double[1];
        var person = Thread.ofPlatform()
                .start(() -> measured[0] = medianCommand(new CaseLives(engine), raging, Integer.MAX_VALUE));
        while (areDue(jdbc, now) && System.nanoTime() - start < TimeUnit.MINUTES.toNanos(15)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        raging.set(false);
        person.join();
        var behind = new Lag(engine).secondsUntilNothingIsBehind();
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
        var handled = count(jdbc, head);
        var rate = (handled - before) / seconds;
        var floor = new EmptyTasks(engine.getBean(DataSource.class)).perSecond(due);
        System.out.printf(
                "due at once: %d, events left: %d (exactly once: %s), %.0f/s beside %.0f/s of empty tasks: ratio %.2f%n",
                due, handled, handled == due, rate, floor, rate / floor);
        System.out.printf("sagas and read models behind: %.1f s%n", behind);
        System.out.printf(
                "a person's command meanwhile: median %.1f ms, before %.1f ms: ratio %.2f%n",
                measured[0], quiet, measured[0] / quiet);
    }

    /** A deadline is gone from the schedule when its event is recorded; to count these all the time would take long. */
    private static boolean areDue(JdbcClient jdbc, Timestamp now) {
        return jdbc.sql("select exists (select from deadlines.scheduled_tasks where execution_time <= :now)")
                .param("now", now)
                .query(Boolean.class)
                .single();
    }

    private static long count(JdbcClient jdbc, long head) {
        return jdbc.sql(REMINDED).param(head).query(Long.class).single();
    }

    /** The median in milliseconds of taking in a complaint, while it lasts. */
    private static double medianCommand(CaseLives lives, AtomicBoolean lasts, int most) {
        var watch = new Stopwatch();
        for (var n = 0; lasts.get() && n < most; n++) {
            watch.time("file", () -> {
                lives.file();
                return true;
            });
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return watch.medians().getOrDefault("file", Double.NaN);
    }
}
