package org.hanshu.query.referrals;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens and lists referrals. */
@RestController
@RequestMapping("/api/v1/referrals")
@ReadModel(ReferralsProjection.GROUP)
@Tag(name = "Referrals")
class ReferralDossierController {

    private final Questions questions;

    ReferralDossierController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "One referral, with all that the agency said to it",
            description =
                    "An agency reads what was sent to it; the matter and the titles of papers only where the referral "
                            + "shares its text (TEXT). Of what the union took back before it was acknowledged, it reads "
                            + "that it was taken back.")
    ReferralDossier open(
            @PathVariable UUID id, @Parameter(hidden = true) Caller caller, @Parameter(hidden = true) Locale reader) {
        return questions.ask(new FindReferral(id, new Scope(caller), reader));
    }

    @GetMapping
    @Operation(
            summary = "The union's referrals, or those that were sent to the reader's agency; the last prepared first")
    ReferralList list(
            @RequestParam(required = false) @Nullable ReferralStatus status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        return questions.ask(new ListReferrals(status, Slice.of(limit, after), new Scope(caller), reader));
    }
}
