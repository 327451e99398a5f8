package org.hanshu.command.supervisioncase;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which a complaint's form is handed back. */
enum IntakeRule {
    IS_REQUIRED,
    EITHER_SHORT_OR_FULL,
    ANONYMOUS_TELLS_NO_NAME,
    NUMBER_IS_ITS_PLACE,
    ENDS_BEFORE_IT_BEGINS,
    TOLD_BEFORE_IT_HAPPENED;

    RuleViolated violatedBy(String field) {
        return violated(Map.of("field", field));
    }

    RuleViolated violated(Map<String, String> arguments) {
        var code = "intake." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, Refusal.Kind.INVALID, arguments));
    }
}
