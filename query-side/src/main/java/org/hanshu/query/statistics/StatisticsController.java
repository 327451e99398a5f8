package org.hanshu.query.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Regions;
import org.hanshu.query.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves the figures of a period. */
@RestController
@ReadModel(StatisticsProjection.GROUP)
@Tag(name = "Statistics")
class StatisticsController {

    private final Questions questions;

    StatisticsController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/statistics")
    @Operation(
            summary = "What the reader's unions had to do in a period and what became of it, with the formulas",
            description = """
                    Union staff count the cases that their unions own now and the letters, mediations, referrals and grants
                    of legal aid that these began, the auditor all of them. A partner agency counts the cases that it filed; counts below five are null for it, and where
                    one alone would be hidden the next smallest is too; letters, what was opened beside them and amounts
                    are not shown to it. For all others there is nothing to count.""")
    Statistics figures(
            @Parameter(description = "The first day; where none is told, the first of January of the last day's year")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "The last day; where none is told, today")
                    @RequestParam(required = false)
                    @DateTimeFormat(iso = ISO.DATE)
                    @Nullable
                    LocalDate to,
            @Parameter(description = "The beginning of a region code: one to six digits")
                    @RequestParam(required = false)
                    @Nullable
                    String region,
            @Parameter(description = "Only cases with this cause, and letters about such")
                    @RequestParam(required = false)
                    @Nullable
                    Cause cause,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(
                new FindStatistics(from, to, Regions.beginning("region", region), cause, new Scope(caller), reader));
    }
}
