package org.hanshu.query.deadlines;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Explains a time limit to whoever may read of it. */
@RestController
@RequestMapping("/api/v1/deadlines/{id}/{name}/why")
@ReadModel(DeadlinesProjection.GROUP)
@Tag(name = "Deadlines")
class ReasonController {

    private final Questions questions;

    ReasonController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            summary = "Why a time limit ends on its day: each day, the rule with its source, both versions 期限说明",
            description =
                    "The id of its case, letter, mediation, referral or grant of legal aid, and the clock's name as"
                            + " the list has them. A page to print where text/html is accepted.")
    DeadlineReason why(
            @PathVariable UUID id,
            @PathVariable String name,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new FindReason(id, name, new Scope(caller), reader));
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    @Operation(hidden = true)
    ResponseEntity<String> page(
            @PathVariable UUID id,
            @PathVariable String name,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        var reason = questions.ask(new FindReason(id, name, new Scope(caller), reader));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(ReasonPage.of(reason, reader));
    }
}
