package org.hanshu.application.vault;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record of the times that keys were replaced: by whom, on which order, and how far it came. */
final class KeyRotations {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyRotations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins one; where one goes on already, it is that one. */
    void ofMaster(int master, String actor, String order) {
        insert(actor, order, null, master, null);
    }

    void ofSubject(UUID subject, String actor, String order) {
        insert(actor, order, subject, null, now());
    }

    void rewrapped(long id, int more) {
        jdbc.sql("update platform.key_rotation set rewrapped = rewrapped + ? where id = ?")
                .params(more, id)
                .update();
    }

    void ended(long id) {
        jdbc.sql("update platform.key_rotation set ended_at = ? where id = ? and ended_at is null")
                .params(now(), id)
                .update();
    }

    /** The replacement of the master key that goes on, or was stopped on its way. */
    @Nullable
    Long goingOn(int master) {
        return jdbc.sql("select max(id) from platform.key_rotation where ended_at is null and master = ?")
                .param(master)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** The last first. */
    List<KeyRotation> last() {
        return jdbc.sql("select * from platform.key_rotation order by id desc limit ?")
                .param(SHOWN)
                .query((row, n) -> new KeyRotation(
                        row.getLong("id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("order_number"),
                        row.getObject("subject", UUID.class),
                        row.getObject("master", Integer.class),
                        row.getLong("rewrapped"),
                        instant(row.getObject("ended_at", OffsetDateTime.class))))
                .list();
    }

    private void insert(
            String actor,
            String order,
            @Nullable UUID subject,
            @Nullable Integer master,
            @Nullable OffsetDateTime ended) {
        jdbc.sql("""
                        insert into platform.key_rotation (at, actor, order_number, subject, master, ended_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .param(now())
                .param(actor)
                .param(order)
                .param(subject)
                .param(master)
                .param(ended)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
