package org.hanshu.command.account;

import static org.hanshu.api.shared.Refusal.Kind.CONFLICT;
import static org.hanshu.api.shared.Refusal.Kind.INVALID;
import static org.hanshu.api.shared.Refusal.Kind.NOT_FOUND;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which an account stays as it is. */
enum AccountRule {
    NAME_TAKEN(CONFLICT),
    NO_SUCH_ORGANISATION(INVALID),
    A_ROLE_FITS_THE_ORGANISATION(INVALID),
    OF_THAT_ROLE_ALREADY(CONFLICT),
    CERTIFICATES_ARE_SUPERVISORS(CONFLICT),
    A_CERTIFICATE_ENDS_AFTER_IT_BEGINS(INVALID),
    NOBODY_SUBSTITUTES_THEMSELVES(INVALID),
    NO_SUCH_SUBSTITUTE(INVALID),
    A_SUBSTITUTE_IS_OF_THE_SAME_ORGANISATION(CONFLICT),
    THAT_ROLE_DOES_NOT_SUBSTITUTE(CONFLICT),
    THE_SUBSTITUTE_IS_AWAY(CONFLICT),
    NO_SUBSTITUTE_OF_A_SUBSTITUTE(CONFLICT),
    A_SUBSTITUTION_ENDS_AFTER_IT_BEGINS(INVALID),
    A_SUBSTITUTION_BEGINS_NO_EARLIER_THAN_TODAY(INVALID),
    A_SUBSTITUTION_BEGINS_WITHIN_A_YEAR(INVALID),
    A_SUBSTITUTION_LASTS_SIX_MONTHS_AT_MOST(INVALID),
    SUBSTITUTED_ALREADY(CONFLICT),
    NO_SUCH_SUBSTITUTION(NOT_FOUND),
    THAT_SUBSTITUTION_IS_OVER(CONFLICT),
    NOT_ONES_OWN(CONFLICT),
    IT_IS_CLOSED(CONFLICT);

    private final Refusal.Kind kind;

    AccountRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        return new RuleViolated(
                new Refusal("account." + name().toLowerCase(Locale.ROOT).replace('_', '-'), kind, arguments));
    }

    RuleViolated violatedBy(String field) {
        return violated(Map.of("field", field));
    }
}
