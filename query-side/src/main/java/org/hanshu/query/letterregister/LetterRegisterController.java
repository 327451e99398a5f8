package org.hanshu.query.letterregister;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens the letter book. */
@RestController
@ReadModel(LetterRegisterProjection.GROUP)
@Tag(name = "Letters")
class LetterRegisterController {

    private final Questions questions;

    LetterRegisterController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/letters")
    @Operation(summary = "The letters that the reader's unions issue, the last drafted first")
    LetterList list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable LetterStatus status,
            @RequestParam(required = false) @Nullable String issuer,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String employer,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new ListLetters(
                kind, status, issuer, year, employer, Slice.of(limit, after), new Scope(caller), reader));
    }
}
