package org.hanshu.query.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.vocabulary.UnmaskGround;
import org.hanshu.query.shared.Mandate;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Where an auditor looks at somebody in full, and the owning union's head sees that it was done. */
@RestController
@Tag(name = "Audit", description = "审计")
class UnmaskController {

    private final Questions questions;

    UnmaskController(Questions questions) {
        this.questions = questions;
    }

    /**
     * Under which mandate somebody is looked at.
     *
     * @param n by number; the first where left out
     * @param mandate the number of the mandate, without anybody's name
     * @param reason why, by the vocabulary
     */
    record Look(
            @NotNull Party party,
            @Positive @Nullable Integer n,
            @NotBlank @Size(max = 100) String mandate,
            @NotNull UnmaskGround reason) {

        int number() {
            return n == null ? 1 : n;
        }
    }

    @PostMapping("/api/v1/audit/cases/{id}/unmask")
    @Operation(
            summary = "凭审计文号调阅个人信息 · Look at one person of a case unmasked, under a mandate",
            description =
                    "It is recorded with the mandate and the reason, and shown to all auditors and to the head of the "
                            + "union that owns the case.")
    UnmaskedParty unmask(
            @PathVariable UUID id,
            @Valid @RequestBody Look body,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        var mandate = new Mandate(id, body.mandate(), body.reason());
        return questions.ask(new UnmaskParty(body.party(), body.number(), mandate, new Scope(caller), reader));
    }

    @GetMapping("/api/v1/cases/{id}/unmaskings")
    @Operation(
            summary = "审计调阅记录 · Whom of this case auditors looked at unmasked, under which mandate, the last first",
            description = "For the head of the union that owns the case, and for auditors.")
    UnmaskingList unmaskings(@PathVariable UUID id, @Parameter(hidden = true) Caller caller) {
        return questions.ask(new FindUnmaskings(id, new Scope(caller)));
    }
}
