package org.hanshu.query.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The civil day of an instant: dates are those of Asia/Shanghai. */
public final class Days {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private Days() {}

    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, BEIJING);
    }
}
