package org.hanshu.command.shared.correction;

import static org.hanshu.api.shared.Refusal.Kind.CONFLICT;
import static org.hanshu.api.shared.Refusal.Kind.FORBIDDEN;
import static org.hanshu.api.shared.Refusal.Kind.INVALID;
import static org.hanshu.api.shared.Refusal.Kind.NOT_FOUND;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which a correction is refused, whatever it is about. */
public enum CorrectionRule {
    HAS_NO_SUCH_ENTRY(INVALID),
    NAMES_THE_ENTRY(INVALID),
    ENTRY_IS_ANNULLED(CONFLICT),
    ENTRY_CAN_BE_CORRECTED(INVALID),
    ENTRY_CAN_BE_ANNULLED(INVALID),
    PLACE_CAN_BE_CORRECTED(INVALID),
    KEEPS_WHAT_IT_NEEDS(INVALID),
    VALUE_CAN_BE_READ(INVALID),
    IS_NOT_BEFORE(INVALID),
    IS_NOT_AFTER(INVALID),
    CHANGES_SOMETHING(INVALID),
    NOTHING_STANDS_ON_THE_ENTRY(CONFLICT),
    WAITS_ALREADY(CONFLICT),
    HAS_NO_SUCH_CORRECTION(NOT_FOUND),
    IS_DECIDED(CONFLICT),
    CONFIRMED_BY_ANOTHER(FORBIDDEN);

    private final Refusal.Kind kind;

    CorrectionRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    public RuleViolated violated(Map<String, String> arguments) {
        var code = "correction." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, kind, arguments));
    }
}
