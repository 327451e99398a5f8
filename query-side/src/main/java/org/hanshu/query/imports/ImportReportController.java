package org.hanshu.query.imports;

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

/** Serves imports and their reports. */
@RestController
@RequestMapping("/api/v1/imports")
@ReadModel(ImportsProjection.GROUP)
@Tag(name = "Imports")
class ImportReportController {

    /** More rows than this come in further answers, or as a table. */
    private static final int MOST_ROWS = 10_000;

    private final Questions questions;

    ImportReportController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "The imports of the reader's organisation, the last started first")
    ImportList list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new ListImports(Slice.of(limit, after), new Scope(caller), reader));
    }

    @GetMapping("/{id}")
    @Operation(summary = "How an import stands, and what became of each row; as a table where text/csv is accepted")
    ImportReport report(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new FindImport(id, Slice.of(null, after).number(), MOST_ROWS, new Scope(caller), reader));
    }

    @GetMapping(path = "/{id}", produces = "text/csv")
    @Operation(hidden = true)
    ResponseEntity<String> table(
            @PathVariable UUID id, @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) Locale reader) {
        var whole = questions.ask(new FindImport(id, 0, Integer.MAX_VALUE, new Scope(caller), reader));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(ReportCsv.of(whole.report(), reader));
    }
}
