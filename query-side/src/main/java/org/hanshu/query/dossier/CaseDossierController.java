package org.hanshu.query.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Moments;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Regions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds and opens cases. */
@RestController
@RequestMapping("/api/v1/cases")
@ReadModel(DossierProjection.GROUP)
@Tag(name = "Cases")
class CaseDossierController {

    private final Questions questions;

    CaseDossierController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "The cases that the reader may know of, the last received first")
    CaseList list(
            @RequestParam(required = false) @Nullable CaseStatus status,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable Cause cause,
            @RequestParam(required = false) @Nullable Light light,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Scope scope,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new ListCases(
                status,
                Regions.beginning("region", region),
                cause,
                light,
                mine,
                number,
                reference(reference),
                null,
                Slice.of(limit, after),
                scope,
                reader));
    }

    @PostMapping("/search")
    @Operation(summary = "Cases by employers and numbers as one types, or by a person's full name, number or phone")
    CaseList search(
            @Valid @RequestBody Wanted wanted,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Scope scope,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new ListCases(
                null, null, null, null, false, null, null, wanted.q(), Slice.of(limit, after), scope, reader));
    }

    @GetMapping("/{id}")
    @Operation(summary = "The file of one case, now or as it stood and was known then")
    CaseDossier open(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @Parameter(hidden = true) Scope scope,
            @Parameter(hidden = true) Locale reader) {
        var then = Moments.of("asOf", asOf);
        var known = Moments.of("knownAt", knownAt);
        if (then == null && known != null) {
            throw QueryRule.KNOWN_AT_WITH_AS_OF.violated(Map.of("field", "knownAt"));
        }
        return questions.ask(new FindCase(id, then, known, scope, reader));
    }

    /** What somebody typed; personal data never stands in an address. */
    record Wanted(@NotBlank @Size(max = 200) String q) {}

    private static @Nullable Reference reference(@Nullable String told) {
        if (told == null) {
            return null;
        }
        var colon = told.indexOf(':');
        if (colon < 1 || colon == told.length() - 1) {
            throw QueryRule.REFERENCE.violated(Map.of("field", "reference"));
        }
        return new Reference(told.substring(0, colon), told.substring(colon + 1));
    }
}
