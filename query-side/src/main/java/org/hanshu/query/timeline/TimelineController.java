package org.hanshu.query.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.query.shared.FindSharing;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells what happened to a case. */
@RestController
@ReadModel(TimelineProjection.GROUP)
@Tag(name = "Cases")
class TimelineController {

    private final Questions questions;

    TimelineController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/cases/{id}/timeline")
    @Operation(summary = "Every event of the case and of what belongs to it, in order, in words")
    Timeline tell(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Scope scope,
            @Parameter(hidden = true) Locale reader) {
        var sharing = scope.shares().isEmpty()
                ? null
                : questions.ask(new FindSharing(id, scope)).sharing();
        return questions.ask(new FindTimeline(id, Slice.of(limit, after), scope, reader, sharing));
    }
}
