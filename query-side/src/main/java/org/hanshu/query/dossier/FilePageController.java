package org.hanshu.query.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pages through the file of a case. */
@RestController
@RequestMapping("/api/v1/cases/{id}/file")
@ReadModel(DossierProjection.GROUP)
@Tag(name = "Cases")
class FilePageController {

    private final Questions questions;

    FilePageController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            summary = "Everything in the file of the case, or of one kind, in the order in which it was entered 案卷",
            description = "Who filed the case without owning it reads the evidence that is disclosed beyond the union.")
    FilePage page(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable EntryKind kind,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new FindFile(id, kind, Slice.of(limit, after), new Scope(caller), reader));
    }
}
