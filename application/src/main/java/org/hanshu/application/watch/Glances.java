package org.hanshu.application.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hanshu.application.axon.Positions;
import org.hanshu.application.watch.Glance.Behind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at most every few seconds, however many numbers are asked for and however often. */
final class Glances {

    private static final Logger LOG = LoggerFactory.getLogger(Glances.class);
    private static final long FRESH = TimeUnit.SECONDS.toNanos(5);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Positions positions;
    private final Supplier<List<String>> groups;
    private final Backlog backlog = new Backlog();
    private Glance last = Glance.NOTHING;
    private long lookedAt = System.nanoTime() - FRESH;

    Glances(JdbcClient jdbc, Clock clock, Positions positions, Supplier<List<String>> groups) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.positions = positions;
        this.groups = groups;
    }

    /** What is away is not asked for every number again. */
    synchronized Glance now() {
        if (System.nanoTime() - lookedAt >= FRESH) {
            last = look();
            lookedAt = System.nanoTime();
        }
        return last;
    }

    private Glance look() {
        try {
            return new Glance(behind(), oldestDue(), parked());
        } catch (RuntimeException e) { // Whatever is away just now, database or event store.
            LOG.debug("Nothing could be seen", e);
            return Glance.NOTHING;
        }
    }

    /** The end of the events is read after the positions are: else who is quick would be ahead of it. */
    private Map<String, Behind> behind() {
        var reached = new TreeMap<String, Long>();
        groups.get().forEach(group -> reached.put(group, positions.of(group)));
        var head = positions.head();
        var now = System.nanoTime();
        backlog.see(head, now, reached.values());
        var behind = new TreeMap<String, Behind>();
        reached.forEach((group, position) -> behind.put(
                group,
                new Behind(
                        Math.max(0, head - position),
                        backlog.since(position, now).toMillis() / 1000.0)));
        return behind;
    }

    private double oldestDue() {
        var now = clock.instant();
        return jdbc.sql("""
                        select min(execution_time) from deadlines.scheduled_tasks
                        where not picked and execution_time <= ?
                        """)
                .param(now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    var due = row.getObject(1, OffsetDateTime.class);
                    return due == null
                            ? 0.0
                            : Duration.between(due.toInstant(), now).toMillis() / 1000.0;
                })
                .single();
    }

    private Map<String, Double> parked() {
        return jdbc.sql("""
                        select (select count(*) from platform.failing_process where failures >= 3) as processes,
                            (select count(*) from platform.parked_deadline) as deadlines,
                            (select count(*) from (select distinct processingGroup, sequenceIdentifier
                                from dead_letters.dead_letter) as stopped) as sequences
                        """)
                .query((row, n) -> Map.of(
                        "process", row.getDouble("processes"),
                        "deadline", row.getDouble("deadlines"),
                        "read_model", row.getDouble("sequences")))
                .single();
    }
}
