package org.hanshu.application.vault;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keys that were used lately; few enough for the memory, and forgotten soon, for another process may destroy one. */
final class RecentKeys {

    private static final int MOST = 20_000;
    private static final long OLDEST = Duration.ofMinutes(1).toNanos();

    private final Map<UUID, Held> held = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Held> eldest) {
            return size() > MOST;
        }
    };

    private record Held(Keyring keys, long since) {}

    synchronized @Nullable Keyring get(UUID subject) {
        var found = held.get(subject);
        return found == null || System.nanoTime() - found.since > OLDEST ? null : found.keys;
    }

    synchronized void put(UUID subject, Keyring keys) {
        held.put(subject, new Held(keys, System.nanoTime()));
    }

    synchronized void remove(UUID subject) {
        held.remove(subject);
    }
}
