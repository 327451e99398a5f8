package org.hanshu.api.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When it happened, as the sender told; never later than when the system took it. */
public record OccurredAt(Instant value) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** At the beginning of this civil date. */
    public static OccurredAt on(LocalDate day) {
        return new OccurredAt(day.atStartOfDay(BEIJING).toInstant());
    }

    /** The civil date on which it happened. */
    public LocalDate day() {
        return LocalDate.ofInstant(value, BEIJING);
    }
}
