package org.hanshu.application.clock;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the system's time is ahead of the machine's, kept through restarts. */
final class KeptOffset {

    private final JdbcClient jdbc;

    KeptOffset(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Duration read() {
        return jdbc.sql("select ahead_millis from platform.clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    void grow(Duration ahead) {
        jdbc.sql("""
                        insert into platform.clock as clock (ahead_millis) values (?)
                        on conflict (only_row) do update set ahead_millis = greatest(clock.ahead_millis, excluded.ahead_millis)
                        """).param(ahead.toMillis()).update();
    }
}
