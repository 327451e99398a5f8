package org.hanshu.query.dossier;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ReadModel;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.query.shared.Moments;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.Questions;
import org.hanshu.query.shared.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what changed in a case file between two days. */
@RestController
@ReadModel(DossierProjection.GROUP)
@Tag(name = "Cases")
class CaseDifferenceController {

    private final Questions questions;
    private final JsonMapper json;

    CaseDifferenceController(Questions questions, JsonMapper json) {
        this.questions = questions;
        this.json = json;
    }

    @GetMapping("/api/v1/cases/{id}/diff")
    @Operation(
            summary = "What changed in the file of the case between two instants",
            description =
                    "Both by when things happened, with what is known of them today. A case that had not begun at the"
                            + " first instant is new as a whole.")
    CaseDifference changes(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @Parameter(hidden = true) Caller caller,
            @Parameter(hidden = true) Locale reader) {
        var begin = instant("from", from);
        var end = instant("to", to);
        if (begin.isAfter(end)) {
            throw QueryRule.FROM_AFTER_TO.violated(Map.of("field", "from"));
        }
        var after = json.<JsonNode>valueToTree(questions.ask(new FindCase(id, end, null, new Scope(caller), reader)));
        return new CaseDifference(begin, end, Differences.between(before(id, begin, caller, reader), after));
    }

    private JsonNode before(UUID id, Instant begin, Caller caller, Locale reader) {
        try {
            return json.valueToTree(questions.ask(new FindCase(id, begin, null, new Scope(caller), reader)));
        } catch (RuleViolated e) {
            if (e.refusal().kind() == Refusal.Kind.NOT_FOUND) {
                return json.createObjectNode();
            }
            throw e;
        }
    }

    private static Instant instant(String field, @Nullable String told) {
        var instant = Moments.of(field, told);
        if (instant == null) {
            throw QueryRule.BETWEEN_TWO_INSTANTS.violated(Map.of("field", field));
        }
        return instant;
    }
}
