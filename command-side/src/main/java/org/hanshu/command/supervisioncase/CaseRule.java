package org.hanshu.command.supervisioncase;

import static org.hanshu.api.shared.Refusal.Kind.CONFLICT;
import static org.hanshu.api.shared.Refusal.Kind.FORBIDDEN;
import static org.hanshu.api.shared.Refusal.Kind.INVALID;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which a case refuses a command. */
enum CaseRule {
    REFERENCE_TAKEN(CONFLICT),
    NO_UNION_SERVES_REGION(INVALID),
    RECEIVED_IN_THE_FUTURE(INVALID),
    REFERENCES_ARE_UNIQUE_PER_SCHEME(INVALID),
    NUMBERS_NAME_WHO_IS_THERE(INVALID),
    CLAIMANTS_ARE_AMONG_THE_AFFECTED(INVALID),
    ONLY_ITS_OWNER_WORKS_ON_IT(FORBIDDEN),
    NOT_IN_THIS_STATE(CONFLICT),
    INFORMATION_IS_ASKED_FOR_ONCE(CONFLICT),
    ONLY_A_CONSULTATION_IS_ANSWERED(CONFLICT),
    TWO_OR_MORE_SUPERVISORS(INVALID),
    NO_SUCH_SUPERVISOR(INVALID),
    EVERY_CLAIM_HAS_ONE_FINDING(INVALID),
    NO_SUCH_LETTER_KIND(INVALID),
    NO_VIOLATION_FOUND(CONFLICT),
    STEP_SKIPPED(CONFLICT),
    DECIDED_ELSEWHERE(CONFLICT),
    PROCEEDINGS_HAVE_BEGUN(INVALID),
    PROCEEDINGS_END_AFTER_THEY_BEGAN(INVALID),
    PROCEEDING_HAS_ENDED(CONFLICT),
    BOTH_SIDES_CONSENT(INVALID),
    A_SETTLEMENT_HAS_TERMS(INVALID),
    TERMS_ARE_DUE_AFTER_THE_SETTLEMENT(INVALID),
    PERFORMED_BY_TODAY(INVALID),
    TERM_IS_FULFILLED(CONFLICT),
    NO_CONSULTATION_GOES_ON(CONFLICT),
    CHILDREN_ARE_OPEN(CONFLICT),
    WHO_CLOSES_DID_NOT_ASSESS(FORBIDDEN),
    REASON_DOES_NOT_FIT(CONFLICT),
    ONE_OUTCOME_PER_CLAIM(INVALID),
    NO_LONGER_REOPENED(CONFLICT),
    NOT_AT_ISSUE(CONFLICT),
    A_QUESTION_IS_CONVERTED_FIRST(CONFLICT),
    OF_THAT_KIND_ALREADY(CONFLICT),
    AN_ANSWER_STANDS(CONFLICT),
    AGAINST_SOMEBODY_FOR_SOMETHING(CONFLICT),
    ANSWERS_ALREADY(CONFLICT),
    RESPONDENT_IS_KNOWN(CONFLICT),
    IDENTIFIED_BY_A_NAME(INVALID),
    LISTED_TWICE(INVALID),
    CLAIMS_ALREADY(CONFLICT),
    NO_LONGER_CLAIMS(CONFLICT),
    NAMED_ONCE(INVALID),
    SOMEBODY_SPEAKS_FOR_THEM(INVALID),
    CONSENT_IS_TOWARDS_SOMEBODY(INVALID),
    CONSENT_WAS_GIVEN(CONFLICT),
    NO_SUCH_CONSENT(CONFLICT),
    NAMED_ONLY_BY_CONSENT(CONFLICT);

    private final Refusal.Kind kind;

    CaseRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        var code = "case." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, kind, arguments));
    }

    /** The same where a field of the command is to blame. */
    RuleViolated violatedBy(String field) {
        return violated(Map.of("field", field));
    }
}
