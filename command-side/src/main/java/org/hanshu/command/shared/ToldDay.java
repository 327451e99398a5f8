package org.hanshu.command.shared;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.hanshu.api.shared.RuleViolated;
import org.jspecify.annotations.Nullable;

/** A day that somebody told, and within which days it can lie; another one is refused by a rule of who asks. */
public record ToldDay(String field, LocalDate day) {

    /** The day on which it is said to have happened, where no other is told; never a later one. */
    public static LocalDate by(
            String field,
            @Nullable LocalDate told,
            LocalDate today,
            Function<Map<String, String>, RuleViolated> refused) {
        var day = new ToldDay(field, requireNonNullElse(told, today));
        day.notAfter(today, refused);
        return day.day;
    }

    public void notBefore(@Nullable LocalDate earliest, Function<Map<String, String>, RuleViolated> refused) {
        if (earliest != null && day.isBefore(earliest)) {
            throw refused.apply(against(earliest));
        }
    }

    public void notAfter(LocalDate latest, Function<Map<String, String>, RuleViolated> refused) {
        if (day.isAfter(latest)) {
            throw refused.apply(against(latest));
        }
    }

    private Map<String, String> against(LocalDate limit) {
        return Map.of("field", field, "day", day.toString(), "limit", limit.toString());
    }
}
