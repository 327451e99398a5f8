package org.hanshu.command.account;

import static org.hanshu.api.shared.Refusal.Kind.CONFLICT;
import static org.hanshu.api.shared.Refusal.Kind.INVALID;

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
