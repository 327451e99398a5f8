package org.hanshu.command.letter;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A day that somebody told, and within which days it can lie. */
record ToldDay(String field, LocalDate day) {

    void notBefore(@Nullable LocalDate earliest) {
        if (earliest != null && day.isBefore(earliest)) {
            throw LetterRule.NOT_BEFORE.violated(told(earliest));
        }
    }

    void notAfter(LocalDate latest) {
        if (day.isAfter(latest)) {
            throw LetterRule.NOT_AFTER.violated(told(latest));
        }
    }

    private Map<String, String> told(LocalDate limit) {
        return Map.of("field", field, "day", day.toString(), "limit", limit.toString());
    }
}
