package org.hanshu.command.shared;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which any aggregate refuses, before a rule of its own is asked. */
enum SharedRule {
    NOT_FOUND(Refusal.Kind.NOT_FOUND),
    NOT_ALLOWED(Refusal.Kind.FORBIDDEN),
    STALE(Refusal.Kind.STALE),
    IN_THE_FUTURE(Refusal.Kind.INVALID),
    BEFORE_WHAT_IT_DEPENDS_ON(Refusal.Kind.INVALID);

    private final Refusal.Kind kind;

    SharedRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        var code = "shared." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, kind, arguments));
    }
}
