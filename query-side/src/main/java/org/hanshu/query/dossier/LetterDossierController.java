package org.hanshu.query.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens a letter. */
@RestController
@RequestMapping("/api/v1/letters")
@ReadModel(DossierProjection.GROUP)
@Tag(name = "Letters")
class LetterDossierController {

    private final Questions questions;

    LetterDossierController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/{id}")
    @Operation(summary = "One letter, with its demands, replies and what was put right")
    LetterDossier open(
            @PathVariable UUID id, @Parameter(hidden = true) Scope scope, @Parameter(hidden = true) Locale reader) {
        return questions.ask(new FindLetter(id, scope, reader));
    }
}
