package org.hanshu.query.mediations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.api.vocabulary.MediationStatus;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens mediations. */
@RestController
@RequestMapping("/api/v1/mediations")
@ReadModel(MediationsProjection.GROUP)
@Tag(name = "Mediations")
class MediationsController {

    private final Questions questions;

    MediationsController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "The mediations of the reader's unions, or those that the reader mediates; the newest first")
    MediationList list(
            @RequestParam(required = false) @Nullable MediationStatus status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new ListMediations(status, Slice.of(limit, after), new Scope(caller), reader));
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "One mediation, with who takes part, its sessions, its agreement and its time limits",
            description = "Only the mediators read the notes of the sessions.")
    MediationDossier open(
            @PathVariable UUID id, @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) Locale reader) {
        return questions.ask(new FindMediation(id, new Scope(caller), reader));
    }
}
