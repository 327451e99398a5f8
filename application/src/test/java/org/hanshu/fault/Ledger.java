package org.hanshu.fault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import org.hanshu.fault.Writer.Acknowledged;
import org.springframework.core.io.ClassPathResource;

/** What the database says after a fault, beside what people were told. */
final class Ledger {

    private Ledger() {}

    static void holdsEachOnce(Connection database, Collection<Acknowledged> changes) throws SQLException {
        var stored = new HashMap<String, Integer>();
        try (var rows = database.createStatement().executeQuery("""
                        select convert_from(metadata, 'UTF8')::jsonb ->> 'idempotencyKey', payloadtype, count(*)
                        from events.domain_event group by 1, 2""")) {
            while (rows.next()) {
                stored.put(rows.getString(1) + " " + rows.getString(2), rows.getInt(3));
            }
        }
        for (var change : changes) {
            assertThat(stored).as("%s", change).containsEntry(change.key() + " " + change.eventType(), 1);
        }
    }

    /** What is to have rung or to ring still by what the events say has rung, or is scheduled. */
    static void clocksAgree(Connection database) throws SQLException, IOException {
        assertThat(unrung(database)).isZero();
    }

    /** So many bells are to ring by what the events say and neither have rung nor are scheduled. */
    static long unrung(Connection database) throws SQLException, IOException {
        var alarms = new ClassPathResource("alarms.sql", Ledger.class).getContentAsString(UTF_8);
        try (var rows = database.createStatement().executeQuery(alarms)) {
            rows.next();
            assertThat(rows.getLong("found")).isPositive();
            return rows.getLong("expected") - rows.getLong("found");
        }
    }
}
