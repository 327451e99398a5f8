package org.hanshu.command.recomputation;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which a recomputation refuses. */
enum RecomputationRule {
    ONLY_A_LIST_IS_DECIDED_ON,
    NEWER_BOOKS_ARE_IN_FORCE,
    ITS_HISTORY_IS_READ,
    IT_WAS_NOT_ORDERED;

    RuleViolated violated(Map<String, String> arguments) {
        var code = "recomputation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, Refusal.Kind.CONFLICT, arguments));
    }
}
