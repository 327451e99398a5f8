package org.hanshu.application.clock;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.hanshu.application.axon.Positions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until nothing moves: no deadline due, every event handled. A parked one counts as handled. */
final class Settling {

    private static final long PAUSE = Duration.ofMillis(5).toNanos();
    private static final long PATIENCE = Duration.ofMinutes(5).toNanos();

    private final Positions positions;
    private final JdbcClient jdbc;
    private final Scheduler scheduler;
    private final Clock clock;

    Settling(Positions positions, JdbcClient jdbc, Scheduler scheduler, Clock clock) {
        this.positions = positions;
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Twice in a row: a handled event may have made a deadline, and a deadline an event. */
    void await() {
        var since = System.nanoTime();
        for (var quiet = 0; quiet < 2; ) {
            if (due()) {
                scheduler.triggerCheckForDueExecutions();
                quiet = 0;
            } else {
                quiet = positions.everythingHandled() ? quiet + 1 : 0;
            }
            if (quiet < 2) {
                LockSupport.parkNanos(PAUSE);
            }
            if (System.nanoTime() - since > PATIENCE) {
                throw new IllegalStateException("The system does not settle; see the processors' state");
            }
        }
    }

    /** When the next deadline is due. */
    Optional<Instant> nextDue() {
        return jdbc.sql("select min(execution_time) from deadlines.scheduled_tasks")
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    private boolean due() {
        return jdbc.sql("select exists (select from deadlines.scheduled_tasks where picked or execution_time <= ?)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
