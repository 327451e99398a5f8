package org.hanshu.application.web.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** How times, dates and ids are written outside: RFC 3339 with the offset of Asia/Shanghai, YYYY-MM-DD, whole UUIDs. */
public final class Written {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String DATE = "(19|20|21)\\d{2}-\\d{2}-\\d{2}";
    private static final String TIME = "[T ]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})";

    private Written() {}

    /** Reads an instant; where it is not written so, an IllegalArgumentException or DateTimeException says it. */
    public static Instant instant(String text) {
        if (!text.matches(DATE + TIME)) {
            throw new IllegalArgumentException("an instant is written like 2026-11-10T07:12:00+08:00");
        }
        return OffsetDateTime.parse(text.replace(' ', 'T')).toInstant();
    }

    public static String text(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.MICROS).atZone(BEIJING).toOffsetDateTime());
    }

    public static LocalDate date(String text) {
        if (!text.matches(DATE)) {
            throw new IllegalArgumentException("a date is written like 2026-09-28");
        }
        return LocalDate.parse(text);
    }

    public static UUID id(String text) {
        var id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("an id is a whole UUID");
        }
        return id;
    }
}
