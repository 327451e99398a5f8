package org.hanshu.query.inboundletters;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.api.vocabulary.InboundStatus;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens and lists inbound letters. */
@RestController
@RequestMapping("/api/v1/inbound-letters")
@ReadModel(InboundProjection.GROUP)
@Tag(name = "Inbound letters 来文")
class InboundDossierController {

    private final Questions questions;

    InboundDossierController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/{id}")
    @Operation(summary = "One inbound letter: what it asks for, until when, and what came of it")
    InboundDossier open(
            @PathVariable UUID id, @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) Locale reader) {
        return questions.ask(new FindInbound(id, new Scope(caller), reader));
    }

    @GetMapping
    @Operation(summary = "The inbound letters that the union follows, the last recorded first")
    InboundList list(
            @RequestParam(required = false) @Nullable InboundStatus status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new ListInbound(status, Slice.of(limit, after), new Scope(caller), reader));
    }
}
