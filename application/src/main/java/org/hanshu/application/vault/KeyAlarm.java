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
 * the log. It goes on until whatever it was raised for opens again.
 */
final class KeyAlarm implements HealthIndicator {

    /** The engine works, and something in it wants an operator. */
    static final Status ALARM = new Status("ALARM", "something wants an operator; all else works");

    private static final Logger LOG = LoggerFactory.getLogger(KeyAlarm.class);
    private static final int MOST = 10_000;

    private final Set<UUID> locked = ConcurrentHashMap.newKeySet();

    KeyAlarm(MeterRegistry meters) {
        Gauge.builder("hanshu.vault.sealed", locked, Set::size)
                .description("Data subjects whose key was found lost or wrong")
                .register(meters);
    }

    void raise(UUID subject) {
        if (locked.size() >= MOST || !locked.add(subject) || locked.size() > 1) {
            return;
        }
        LOG.error("ALARM: personal data stays sealed, its key is lost or wrong; put the key table (schema keys) or the"
                + " master key back from the backup, see /actuator/health");
    }

    void calm(UUID subject) {
        if (!locked.isEmpty()) {
            locked.remove(subject);
        }
    }

    @Override
    public Health health() {
        var sealed = locked.size();
        return sealed == 0
                ? Health.up().build()
                : Health.status(ALARM).withDetail("sealed", sealed).build();
    }
}
