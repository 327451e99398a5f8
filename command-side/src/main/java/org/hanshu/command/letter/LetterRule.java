package org.hanshu.command.letter;

import static org.hanshu.api.shared.Refusal.Kind.CONFLICT;
import static org.hanshu.api.shared.Refusal.Kind.FORBIDDEN;
import static org.hanshu.api.shared.Refusal.Kind.INVALID;
import static org.hanshu.api.shared.Refusal.Kind.NOT_FOUND;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which a letter refuses a command. */
enum LetterRule {
    NOT_IN_THIS_STATE(CONFLICT),
    KIND_IS_IN_THE_CATALOGUE(INVALID),
    ISSUER_IS_A_UNION(INVALID),
    ISSUER_IS_CLOSED(CONFLICT),
    ISSUED_FOR_ONES_OWN_UNION(FORBIDDEN),
    ISSUED_BY_ITS_LEVELS(FORBIDDEN),
    ADDRESSEE_FITS_THE_KIND(INVALID),
    ADDRESSEE_HAS_A_NAME(INVALID),
    STANDS_ON_A_CASE(INVALID),
    JOINT_ISSUER_IS_KNOWN(INVALID),
    ISSUED_ONCE_BY_EACH(INVALID),
    COPY_NEEDS_A_BASIS(INVALID),
    DEMANDS_SOMETHING(INVALID),
    NOT_BY_WHO_WROTE_IT(FORBIDDEN),
    NOT_BEFORE(INVALID),
    NOT_AFTER(INVALID),
    CAN_BE_SENT(INVALID),
    UNDELIVERABLE_ONCE_TRIED(CONFLICT),
    LEFT_BEFORE_TWO_WITNESSES(INVALID),
    ANSWERS_ITS_DEMANDS(INVALID),
    HAS_NO_SUCH_DEMAND(NOT_FOUND),
    DEMAND_IS_DONE_WITH(CONFLICT),
    HAS_NO_SUCH_RECTIFICATION(INVALID),
    NOTHING_TO_VERIFY(CONFLICT),
    VERIFIED_BY_TWO(INVALID),
    VERIFIED_BY_SUPERVISORS(INVALID),
    PAYMENT_NEEDS_PROOF(INVALID),
    VERIFIED_IN_FULL(INVALID),
    RELAPSE_IS_TOLD(INVALID),
    RECHECKED_ONCE(CONFLICT),
    EXTENDED_ONCE(CONFLICT),
    EXTENDED_WHILE_IT_RUNS(CONFLICT),
    EVERY_DEMAND_IS_VERIFIED(CONFLICT),
    REFERRED_ON_A_RECOMMENDATION(INVALID),
    REFERRED_ONCE_SIGNED(CONFLICT);

    private final Refusal.Kind kind;

    LetterRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        var code = "letter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, kind, arguments));
    }
}
