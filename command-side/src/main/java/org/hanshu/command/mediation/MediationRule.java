package org.hanshu.command.mediation;

import static org.hanshu.api.shared.Refusal.Kind.CONFLICT;
import static org.hanshu.api.shared.Refusal.Kind.INVALID;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which a mediation refuses a command. */
enum MediationRule {
    NOT_IN_THIS_STATE(CONFLICT),
    BETWEEN_TWO_SIDES(INVALID),
    PARTY_IS_THERE(INVALID),
    APPLIED_FOR_BY_A_PARTY(INVALID),
    ABOUT_CLAIMS_OF_THE_CASE(INVALID),
    NOT_BEFORE(INVALID),
    NOT_AFTER(INVALID),
    NOT_LONG_AGO(INVALID),
    CONSENTED_ALREADY(CONFLICT),
    EVERYBODY_CONSENTED(CONFLICT),
    MEDIATOR_IS_ONE(INVALID),
    WHO_INVESTIGATES_DOES_NOT_MEDIATE(CONFLICT),
    HAS_NO_SUCH_SESSION(INVALID),
    SESSION_WAS_HELD(CONFLICT),
    EVERYBODY_WANTS_MORE_TIME(INVALID),
    EXTENDED_TO_A_DAY(INVALID),
    EXTENDED_ONCE(CONFLICT),
    EXTENDED_WHILE_IT_RUNS(CONFLICT),
    AGREES_ON_SOMETHING(INVALID),
    MONEY_HAS_AN_AMOUNT(INVALID),
    SIGNED_ONCE(CONFLICT),
    SEALED_ONCE_SIGNED(CONFLICT),
    REVIEWED_BY_ITS_KIND(CONFLICT),
    REVIEW_IS_OPEN_THERE(CONFLICT),
    REVIEWED_ONCE(CONFLICT),
    REVIEWED_IN_TIME(CONFLICT),
    REVIEW_WAS_APPLIED_FOR(CONFLICT),
    HAS_NO_SUCH_TERM(INVALID),
    TERM_IS_KEPT(CONFLICT),
    NO_MORE_IS_OWED(INVALID),
    PAYMENT_NEEDS_PROOF(INVALID),
    BREACHED_ONCE_OVERDUE(CONFLICT),
    PAYMENT_ORDER_STANDS_OPEN(CONFLICT);

    private final Refusal.Kind kind;

    MediationRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        var code = "mediation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, kind, arguments));
    }

    RuleViolated violatedBy(String field) {
        return violated(Map.of("field", field));
    }
}
