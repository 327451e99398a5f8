package org.hanshu.command.periods;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.WhyThisDate;
import org.hanshu.api.shared.Caller;
import org.hanshu.command.shared.Questions;
import org.hanshu.command.shared.period.Due;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The deadline calculator 期限计算器. */
@RestController
@Tag(name = "Periods", description = "期限计算器")
class PeriodsController {

    private final Questions questions;

    PeriodsController(Questions questions) {
        this.questions = questions;
    }

    @Operation(
            summary = "When a period ends 期限届满日",
            description = "The day of the event is not counted; calendar days and months roll over a closed last day.")
    @GetMapping("/api/v1/periods")
    ReckonedPeriod reckon(
            @Parameter(description = "the day of the event, 1990 to 2100") @RequestParam LocalDate from,
            @Parameter(description = "how many, 0 to 3650") @RequestParam int amount,
            @RequestParam PeriodUnit unit,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        var due = questions.ask(new ReckonPeriod(from, amount, unit), Due.class, caller);
        var why = WhyThisDate.sentence(due.reckoning(), due.date(), due.provisional(), reader);
        return new ReckonedPeriod(due.date(), due.provisional(), why);
    }

    /** What the calculator answers. */
    record ReckonedPeriod(LocalDate due, boolean provisional, String why) {}
}
