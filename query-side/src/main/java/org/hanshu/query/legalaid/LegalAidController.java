package org.hanshu.query.legalaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows legal aid. */
@RestController
@RequestMapping("/api/v1/legal-aid")
@ReadModel(LegalAidProjection.GROUP)
@Tag(name = "Legal aid", description = "法律援助")
class LegalAidController {

    private final Questions questions;

    LegalAidController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/{id}")
    @Operation(summary = "One grant of legal aid, with all that was decided and done")
    LegalAidDossier open(
            @PathVariable UUID id, @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) Locale reader) {
        return questions.ask(new FindLegalAid(id, new Scope(caller), reader));
    }

    @GetMapping
    @Operation(summary = "The legal aid that the reader's unions give, and a lawyer's own; the last applied for first")
    LegalAidList list(
            @RequestParam(required = false) @Nullable LegalAidStatus status,
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new ListLegalAid(status, caseId, Slice.of(limit, after), new Scope(caller), reader));
    }
}
