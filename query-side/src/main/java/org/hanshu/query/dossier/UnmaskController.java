package org.hanshu.query.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where somebody is looked at in full by who has to say why, and the owning union's head sees that it was done. */
@RestController
@Tag(name = "Audit", description = "审计")
class UnmaskController {

    private final Questions questions;

    UnmaskController(Questions questions) {
        this.questions = questions;
    }

    @PostMapping("/api/v1/audit/cases/{id}/unmask")
    @Operation(
            summary = "凭审计文号调阅个人信息 · Look at one person of a case unmasked, under a mandate",
            description =
                    "Name and telephone number, or the fields that are named. It is recorded with the mandate and the reason, and shown to all auditors and to the head of the "
                            + "union that owns the case.")
    UnmaskedParty unmask(
            @PathVariable UUID id,
            @Valid @RequestBody Look.UnderMandate body,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(body.of(id, caller, reader));
    }

    @PostMapping("/api/v1/cases/{id}/unmask")
    @Operation(
            summary = "说明事由查看个人信息 · Look at one person of a case unmasked, for a reason that is given",
            description =
                    "For officers and heads of a union that may know of the case and does not handle it: it filed it, had it, "
                            + "or is asked to take it over, and is shown its people masked otherwise. Name and telephone number, or the fields that are named. It is recorded with the "
                            + "reason and the reference, and shown to auditors and to the head of the union that owns the case.")
    UnmaskedParty look(
            @PathVariable UUID id,
            @Valid @RequestBody Look.ForReason body,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(body.of(id, caller, reader));
    }

    @GetMapping("/api/v1/cases/{id}/unmaskings")
    @Operation(
            summary = "调阅记录 · Whom of this case was looked at unmasked by who had to say why, the last first",
            description =
                    "By auditors under a mandate, and by who works for another union for a reason given. For the head of the "
                            + "union that owns the case, and for auditors.")
    UnmaskingList unmaskings(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller) {
        return questions.ask(new FindUnmaskings(id, new Scope(caller), Slice.of(limit, after)));
    }
}
