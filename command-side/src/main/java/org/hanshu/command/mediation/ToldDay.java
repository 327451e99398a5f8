package org.hanshu.command.mediation;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A day that somebody told, and within which days it can lie. */
record ToldDay(String field, LocalDate day) {

    /** The day on which it is said to have happened, where no other is told; never a later one. */
    static LocalDate by(String field, @Nullable LocalDate told, LocalDate today) {
        var day = new ToldDay(field, told == null ? today : told);
        if (day.day.isAfter(today)) {
            throw MediationRule.NOT_AFTER.violated(day.against(today));
        }
        return day.day;
    }

    void notBefore(LocalDate earliest) {
        if (day.isBefore(earliest)) {
            throw MediationRule.NOT_BEFORE.violated(against(earliest));
        }
    }

    private Map<String, String> against(LocalDate limit) {
        return Map.of("field", field, "day", day.toString(), "limit", limit.toString());
    }
}
