package org.hanshu.command.shared;

import java.time.LocalDate;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** What is wrong when a limit is asked for. */
enum LimitRule {
    NO_SUCH_LIMIT;

    RuleViolated violated(String ruleId, String region, LocalDate start) {
        return new RuleViolated(new Refusal(
                "limits.no-such-limit",
                Refusal.Kind.CONFLICT,
                Map.of("rule", ruleId, "region", region, "date", start.toString())));
    }
}
