package org.hanshu.application.vault;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/**
 * Tells the operator that personal data stays sealed since its key is lost or wrong: in the health, as a number, and once in
 * the log. It goes on until every key that it was raised for opens again, or whose it was is erased.
 */
final class KeyAlarm implements HealthIndicator {

    /** The engine works, and something in it wants an operator. */
    static final Status ALARM = new Status("ALARM", "something wants an operator; all else works");

    private static final Logger LOG = LoggerFactory.getLogger(KeyAlarm.class);
    private static final int MOST = 10_000;

    private final Set<LostKey> locked = ConcurrentHashMap.newKeySet();

    /** One of a subject's keys. */
    private record LostKey(UUID subject, int generation) {}

    KeyAlarm(MeterRegistry meters) {
        Gauge.builder("hanshu.vault.sealed", locked, Set::size)
                .description("Keys of data subjects that were found lost or wrong")
                .register(meters);
    }

    void raise(UUID subject, int generation) {
        if (locked.size() >= MOST || !locked.add(new LostKey(subject, generation)) || locked.size() > 1) {
            return;
        }
        LOG.error("ALARM: personal data stays sealed, its key is lost or wrong; put the key table (schema keys) or the"
                + " master key back from the backup, see /actuator/health");
    }

    /** That another key of the same subject opens calms nothing. */
    void calm(UUID subject, int generation) {
        if (!locked.isEmpty()) {
            locked.remove(new LostKey(subject, generation));
        }
    }

    /** Who was erased is waited for no longer. */
    void calm(UUID subject) {
        locked.removeIf(key -> key.subject().equals(subject));
    }

    @Override
    public Health health() {
        var sealed = locked.size();
        return sealed == 0
                ? Health.up().build()
                : Health.status(ALARM).withDetail("sealed", sealed).build();
    }
}
