package org.hanshu.query.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
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

/** Pages through the claimants of a case. */
@RestController
@RequestMapping("/api/v1/cases/{id}/claimants")
@ReadModel(DossierProjection.GROUP)
@Tag(name = "Cases")
class ClaimantPageController {

    private final Questions questions;

    ClaimantPageController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            summary = "Everybody whose right is at stake in the case, by number 投诉人",
            description = "The case itself shows the first hundred.")
    ClaimantPage page(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Scope scope,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new FindClaimants(id, Slice.of(limit, after), scope, reader));
    }
}
