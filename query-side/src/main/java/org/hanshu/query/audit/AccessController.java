package org.hanshu.query.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hanshu.query.audit.TurnedAway.Attempts;
import org.hanshu.query.shared.Moments;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells auditors who was shown personal data. */
@RestController
@Tag(name = "Audit", description = "审计")
class AccessController {

    private final Questions questions;

    AccessController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/audit/refusals")
    @Operation(
            summary = "被拒绝的查阅 · Who was turned away from what, by day, the last first",
            description =
                    "Also from what there is not: 404 is answered to both. One line for all that somebody tried of one thing "
                            + "on one day.")
    Attempts refusals(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable UUID target,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable Integer limit) {
        return questions.ask(
                new ListAttempts(actor, target, from, Slice.of(limit, null).limit()));
    }

    @GetMapping("/api/v1/audit/accesses")
    @Operation(
            summary = "查阅记录 · Who was shown whose personal data, and for what, the last first",
            description =
                    "Unmasked; and masked under a sharing agreement. By account, by data subject, from an instant on and before another. Nothing of what was shown "
                            + "stands here.")
    AccessList accesses(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable UUID subject,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String after) {
        var since = Moments.of("from", from);
        var until = Moments.of("to", to);
        if (since != null && until != null && since.isAfter(until)) {
            throw QueryRule.FROM_AFTER_TO.violated(Map.of("field", "from"));
        }
        return questions.ask(new ListAccesses(actor, subject, since, until, Slice.of(limit, after)));
    }
}
