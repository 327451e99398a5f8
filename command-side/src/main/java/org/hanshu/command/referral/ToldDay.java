package org.hanshu.command.referral;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A day that an agency told, and within which days it can lie. */
record ToldDay(String field, LocalDate day) {

    LocalDate within(@Nullable LocalDate earliest, LocalDate latest) {
        if (earliest != null && day.isBefore(earliest)) {
            throw ReferralRule.IS_NOT_BEFORE.violated(told(earliest));
        }
        if (day.isAfter(latest)) {
            throw ReferralRule.IS_NOT_AFTER.violated(told(latest));
        }
        return day;
    }

    private Map<String, String> told(LocalDate limit) {
        return Map.of("field", field, "day", day.toString(), "limit", limit.toString());
    }
}
