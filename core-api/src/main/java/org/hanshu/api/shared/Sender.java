package org.hanshu.api.shared;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a request that changes something, and what its headers say.
 *
 * @param path what the request is addressed to
 * @param idempotencyKey the {@code Idempotency-Key}, where one was sent
 * @param expectedVersion the version in {@code If-Match}, where one was sent
 * @param requestId names the request in logs and in the events that it makes
 * @param client the platform through which it came, where it says so
 */
public record Sender(
        Caller caller,
        String path,
        @Nullable String idempotencyKey,
        @Nullable Long expectedVersion,
        String requestId,
        @Nullable String client) {

    /** The id of the thing that this request makes: sent again with the same key, it is the same. */
    public UUID newId(Instant now) {
        return idempotencyKey == null ? TimeOrdered.id(now) : Derived.REQUEST.id(caller.actor(), path, idempotencyKey);
    }

    /** The same sender turning to another thing than the one that the request names, of which no version was told. */
    public Sender further() {
        return new Sender(caller, path, idempotencyKey, null, requestId, client);
    }

    /**
     * What a command of this request carries in its metadata.
     *
     * @param via {@code HTTP}, {@code IMPORT}, {@code EXCHANGE} or {@code CLI}
     */
    public Map<String, String> trail(Instant occurredAt, @Nullable String onBehalfOf, String via) {
        var trail = caller.trail(occurredAt, via);
        trail.put(Trail.REQUEST, requestId);
        trail.put(Trail.PATH, path);
        putIfKnown(trail, Trail.ON_BEHALF_OF, onBehalfOf);
        putIfKnown(trail, Trail.IDEMPOTENCY_KEY, idempotencyKey);
        putIfKnown(trail, Trail.CLIENT, client);
        if (expectedVersion != null) {
            trail.put(Trail.EXPECTED_VERSION, expectedVersion.toString());
        }
        return trail;
    }

    private static void putIfKnown(Map<String, String> trail, String key, @Nullable String value) {
        if (value != null) {
            trail.put(key, value);
        }
    }
}
