package org.hanshu.query.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves what somebody has to do. */
@RestController
@ReadModel(WorklistProjection.GROUP)
@Tag(name = "Worklist")
class WorklistController {

    private final Questions questions;

    WorklistController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/worklist")
    @Operation(summary = "What the reader has to do, the most urgent first")
    Worklist worklist(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new FindWorklist(Slice.of(limit, after), new Scope(caller), reader));
    }
}
