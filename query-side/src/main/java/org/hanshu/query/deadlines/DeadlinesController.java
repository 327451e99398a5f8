package org.hanshu.query.deadlines;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the time limits that run. */
@RestController
@ReadModel(DeadlinesProjection.GROUP)
@Tag(name = "Deadlines")
class DeadlinesController {

    private final Questions questions;

    DeadlinesController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/deadlines")
    @Operation(summary = "The time limits that run or ran out unanswered, the soonest first")
    DeadlineList list(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Light light,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(
                new ListDeadlines(from, to, light, unit, Slice.of(limit, after), new Scope(caller), reader));
    }

    @GetMapping("/api/v1/deadlines/overdue")
    @Operation(
            summary = "逾期一览 · What is overdue, by the union whose it is, the most first",
            description = "For a union that acts for those below, theirs too. The limits themselves: "
                    + "/api/v1/deadlines?light=RED&unit=")
    Overdue overdue(@Parameter(hidden = true) Caller caller, @Parameter(hidden = true) Locale reader) {
        return questions.ask(new FindOverdue(new Scope(caller), reader));
    }
}
