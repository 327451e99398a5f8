package org.hanshu.query.organisations;

import static java.util.Objects.requireNonNullElseGet;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the unions and agencies; those that were closed stay in it. */
@RestController
@ReadModel(OrganisationsProjection.GROUP)
@Tag(name = "Organisations", description = "机构")
class OrganisationListController {

    private final Questions questions;
    private final Clock clock;

    OrganisationListController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/api/v1/organisations")
    @Operation(
            summary = "机构一览 · The unions in their hierarchy and the partner agencies, as they were on a day",
            description = "Today where no day is asked for. Administrator and auditor read on which orders they became "
                    + "what they are.")
    OrganisationList organisations(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller) {
        var day = requireNonNullElseGet(on, () -> Days.of(clock.instant()));
        return questions.ask(new ListOrganisations(day, Slice.of(limit, after), caller));
    }
}
