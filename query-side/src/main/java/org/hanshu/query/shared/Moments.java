package org.hanshu.query.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Instants in an address. */
public final class Moments {

    private Moments() {}

    /** Reads an instant with its offset; a plus sign that stands unescaped in the address has become a blank. */
    public static @Nullable Instant of(String field, @Nullable String told) {
        if (told == null || told.isEmpty()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(told.replace(' ', '+')).toInstant();
        } catch (DateTimeException e) {
            throw QueryRule.INSTANT.violated(Map.of("field", field));
        }
    }
}
