package org.hanshu.command.agency;

import static org.hanshu.api.shared.Refusal.Kind.CONFLICT;
import static org.hanshu.api.shared.Refusal.Kind.INVALID;
import static org.hanshu.api.shared.Refusal.Kind.NOT_FOUND;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which nothing is shared, or goes on being shared. */
enum AgencyRule {
    SHARED_WITH_AGENCIES(CONFLICT),
    A_UNION_SHARES(INVALID),
    IT_IS_CLOSED(CONFLICT),
    ENDS_AFTER_IT_BEGINS(INVALID),
    IN_THE_UNIONS_REGION(INVALID),
    NUMBER_HOLDS_ALREADY(CONFLICT),
    NO_SUCH_AGREEMENT(NOT_FOUND),
    ENDED_ALREADY(CONFLICT),
    OVER_ALREADY(CONFLICT);

    private final Refusal.Kind kind;

    AgencyRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        return new RuleViolated(
                new Refusal("agency." + name().toLowerCase(Locale.ROOT).replace('_', '-'), kind, arguments));
    }

    RuleViolated violatedBy(String field) {
        return violated(Map.of("field", field));
    }
}
