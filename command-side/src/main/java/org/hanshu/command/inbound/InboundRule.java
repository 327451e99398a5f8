package org.hanshu.command.inbound;

import static org.hanshu.api.shared.Refusal.Kind.CONFLICT;
import static org.hanshu.api.shared.Refusal.Kind.FORBIDDEN;
import static org.hanshu.api.shared.Refusal.Kind.INVALID;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which an inbound letter refuses a command. */
enum InboundRule {
    NOT_IN_THIS_STATE(CONFLICT),
    RECORDED_FOR_ONES_OWN_UNION(FORBIDDEN),
    RECEIVED_BY_TODAY(INVALID),
    DATED_BEFORE_IT_WAS_RECEIVED(INVALID),
    ANSWERED_AFTER_IT_WAS_RECEIVED(INVALID),
    ANSWERED_WITHIN_THE_LAWS_TIME(INVALID),
    ANSWERED_BY_TODAY(INVALID);

    private final Refusal.Kind kind;

    InboundRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        var code = "inbound." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, kind, arguments));
    }
}
