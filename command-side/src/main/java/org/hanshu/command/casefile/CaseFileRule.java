package org.hanshu.command.casefile;

import static org.hanshu.api.shared.Refusal.Kind.CONFLICT;
import static org.hanshu.api.shared.Refusal.Kind.INVALID;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which a case file refuses a command. */
enum CaseFileRule {
    TWO_OR_MORE_TAKE_A_STATEMENT(INVALID),
    SOMEBODY_TAKES_A_STATEMENT(INVALID),
    NOT_A_SUPERVISOR(INVALID),
    THE_PARTY_IS_THERE(INVALID),
    ONLY_A_MISSING_SIGNATURE_HAS_A_REASON(INVALID),
    OBTAINED_BY_NOW(INVALID),
    EVIDENCE_IS_A_FILE_OR_LIES_SOMEWHERE(INVALID),
    ONLY_PARTIES_AND_WITNESSES_ARE_NUMBERED(INVALID),
    WHO_IS_REACHED_IS_ASKED(INVALID),
    EMPLOYER_NOT_HEARD(CONFLICT),
    WENT_TO_ANOTHER_CASE(CONFLICT);

    private final Refusal.Kind kind;

    CaseFileRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        var code = "case-file." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, kind, arguments));
    }

    /** The same where a field of the command is to blame. */
    RuleViolated violatedBy(String field) {
        return violated(Map.of("field", field));
    }
}
