package org.hanshu.api.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Random ids that sort by the time they were made (UUID version 7, RFC 9562). */
public final class TimeOrdered {

    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrdered() {}

    public static UUID id(Instant at) {
        return new UUID(
                (at.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL),
                (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
