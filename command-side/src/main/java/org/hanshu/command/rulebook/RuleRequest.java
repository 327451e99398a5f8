package org.hanshu.command.rulebook;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.rulebook.TimeRule;
import org.jspecify.annotations.Nullable;

/** One time limit as an administrator sends it. */
record RuleRequest(
        @NotBlank @Size(max = 100) String id,
        @NotNull @Size(max = 6) String region,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @NotNull Integer amount,
        @NotNull PeriodUnit unit,
        @NotNull Boolean rolls,
        @Nullable LocalTime cutOff,
        @NotBlank @Size(max = 100) String startEvent,
        TimeRule.@NotNull Authority authority,
        @NotBlank @Size(max = 500) String source) {

    TimeRule rule() {
        return new TimeRule(id, region, validFrom, validTo, amount, unit, rolls, cutOff, startEvent, authority, source);
    }
}
