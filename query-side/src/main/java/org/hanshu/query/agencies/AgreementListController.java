package org.hanshu.query.agencies;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the sharing agreements; they are kept for good. */
@RestController
@ReadModel(AgenciesProjection.GROUP)
@Tag(name = "Administration", description = "系统管理")
class AgreementListController {

    private final Questions questions;
    private final Clock clock;

    AgreementListController(Questions questions, Clock clock) {
        this.questions = questions;
        this.clock = clock;
    }

    @GetMapping("/api/v1/admin/agencies/agreements")
    @Operation(
            summary = "信息共享协议一览 · Who agreed to share what with whom, those that are over too",
            description =
                    "Where a day is asked for, those that held on it. A head reads those of their unions, the auditor "
                            + "and the administrator all.")
    AgreementList agreements(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(
                new ListAgreements(on, Days.of(clock.instant()), Slice.of(limit, after), new Scope(caller), reader));
    }
}
