package org.hanshu.application.web.idempotency;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets keys after 90 days of the machine's time. */
@Component
@EnableScheduling
class OldKeys {

    private final JdbcClient jdbc;

    OldKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "P1D")
    void forget() {
        jdbc.sql("delete from platform.idempotency where taken_at < now() - interval '90 days'")
                .update();
        jdbc.sql("delete from platform.idempotency_done where taken_at < now() - interval '90 days'")
                .update();
    }
}
