package org.hanshu.command.legalaid;

import static org.hanshu.api.shared.Refusal.Kind.CONFLICT;
import static org.hanshu.api.shared.Refusal.Kind.FORBIDDEN;
import static org.hanshu.api.shared.Refusal.Kind.INVALID;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which legal aid refuses a command. */
enum AidRule {
    NOT_IN_THIS_STATE(CONFLICT),
    APPLIED_FOR_BY_NAME(CONFLICT),
    IS_ABOUT_A_CLAIM(CONFLICT),
    GROUND_IS_TOLD(INVALID),
    EXEMPT_FOR_PAY_OR_INJURY(INVALID),
    MEANS_ARE_SHOWN(INVALID),
    ASKED_ONCE(CONFLICT),
    NO_PAPERS_ARE_OWED(CONFLICT),
    PAPERS_ARE_OWED(CONFLICT),
    TIME_PRESSES(INVALID),
    OBJECTED_ALREADY(CONFLICT),
    NOBODY_OBJECTED(CONFLICT),
    NOT_BY_WHO_DENIED(FORBIDDEN),
    DECISION_FITS_THE_OBJECTION(INVALID),
    LAWYER_IS_KNOWN(INVALID),
    LAWYER_IS_NO_SUPERVISOR(CONFLICT),
    ASSIGNED_ALREADY(CONFLICT),
    STAGE_FALLS_IN_ITS_TIME(INVALID),
    GROUND_ENDS_GIVEN_AID(INVALID);

    private final Refusal.Kind kind;

    AidRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated() {
        return violated(Map.of());
    }

    RuleViolated violatedBy(String field) {
        return violated(Map.of("field", field));
    }

    RuleViolated violated(Map<String, String> arguments) {
        var code = "legal-aid." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, kind, arguments));
    }
}
