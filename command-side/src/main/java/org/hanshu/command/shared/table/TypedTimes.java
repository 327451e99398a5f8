package org.hanshu.command.shared.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times as hotlines write them, with strokes, dashes or 年月日; a day or hour that does not exist is none. */
public final class TypedTimes {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String DAY =
            "(?<year>\\d{4})(?:年(?<month>\\d{1,2})月(?<day>\\d{1,2})日|([/-])(?<month2>\\d{1,2})\\4(?<day2>\\d{1,2}))";
    private static final String TIME = "(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2}))?";
    private static final Pattern DATE = Pattern.compile(DAY);
    private static final Pattern MOMENT = Pattern.compile(DAY + "\\s*" + TIME);

    private TypedTimes() {}

    public static Optional<LocalDate> date(String typed) {
        var words = DATE.matcher(Words.plain(typed));
        try {
            return words.matches() ? Optional.of(day(words)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public static Optional<Instant> moment(String typed) {
        var words = MOMENT.matcher(Words.plain(typed));
        try {
            return words.matches() ? Optional.of(time(words).atZone(BEIJING).toInstant()) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDateTime time(Matcher words) {
        var second = words.group("second");
        return day(words)
                .atTime(
                        Integer.parseInt(words.group("hour")),
                        Integer.parseInt(words.group("minute")),
                        second == null ? 0 : Integer.parseInt(second));
    }

    private static LocalDate day(Matcher words) {
        var chinese = words.group("month") != null;
        return LocalDate.of(
                Integer.parseInt(words.group("year")),
                Integer.parseInt(words.group(chinese ? "month" : "month2")),
                Integer.parseInt(words.group(chinese ? "day" : "day2")));
    }
}
