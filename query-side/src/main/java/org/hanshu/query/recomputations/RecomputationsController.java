package org.hanshu.query.recomputations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Serves recomputations and their lists to administrators. */
@RestController
@RequestMapping("/api/v1/admin/recomputations")
@ReadModel(RecomputationsProjection.GROUP)
@Tag(name = "Administration", description = "系统管理")
class RecomputationsController {

    /** More lines than this come in further answers, or as a table. */
    private static final int MOST_LINES = 1000;

    private final Questions questions;

    RecomputationsController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "What new rules and calendars led to, the last first 重新计算清单")
    RecomputationList list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new ListRecomputations(Slice.of(limit, after), new Scope(caller), reader));
    }

    @GetMapping("/{id}")
    @Operation(summary = "How it stands, and each time limit before and after; as a table where text/csv is accepted")
    RecomputationReport report(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(
                new FindRecomputation(id, Slice.of(null, after).number(), MOST_LINES, new Scope(caller), reader));
    }

    @GetMapping(path = "/{id}", produces = "text/csv")
    @Operation(hidden = true)
    ResponseEntity<String> table(
            @PathVariable UUID id, @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) Locale reader) {
        var whole = questions.ask(new FindRecomputation(id, 0, Integer.MAX_VALUE, new Scope(caller), reader));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(ListCsv.of(whole.list(), reader));
    }
}
