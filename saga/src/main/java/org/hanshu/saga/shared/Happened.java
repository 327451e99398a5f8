package org.hanshu.saga.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When something was, though it may be entered only later. */
public final class Happened {

    private Happened() {}

    public static Instant at(Instant recordedAt, @Nullable String occurredAt) {
        return occurredAt == null ? recordedAt : Instant.parse(occurredAt);
    }
}
