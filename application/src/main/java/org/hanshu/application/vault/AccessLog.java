package org.hanshu.application.vault;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Personal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was shown which personal data, and why. */
final class AccessLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(Collection<? extends Personal<?>> shown, Caller reader, String reason) {
        jdbc.sql("""
                        insert into platform.access_log (at, actor, role, organisation, purpose, subject, kind)
                        select ?, ?, ?, ?, ?, subject, kind
                        from unnest(?::text[]::uuid[], ?::text[]) as shown (subject, kind)
                        """)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(reader.actor())
                .param(reader.role().name())
                .param(reader.organisation().value())
                .param(reason)
                .param(shown.stream().map(one -> one.subject().toString()).toArray(String[]::new))
                .param(shown.stream().map(one -> one.kind().name()).toArray(String[]::new))
                .update();
    }
}
