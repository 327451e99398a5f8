package org.hanshu.command.referral;

import static org.hanshu.api.shared.Refusal.Kind.CONFLICT;
import static org.hanshu.api.shared.Refusal.Kind.FORBIDDEN;
import static org.hanshu.api.shared.Refusal.Kind.INVALID;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which a referral refuses a command. */
enum ReferralRule {
    NOT_IN_THIS_STATE(CONFLICT),
    PREPARED_FOR_ONES_OWN_UNION(FORBIDDEN),
    GOES_TO_AN_AGENCY(INVALID),
    KIND_FOLLOWS_FROM_THE_AGENCY(INVALID),
    A_CLUE_HAS_ITS_GROUNDS(INVALID),
    A_CLUE_IS_FOR_THE_PROCURATORATE(INVALID),
    CLAIMS_ARE_OF_ONE_CASE(INVALID),
    STANDS_ON_A_LEGAL_BASIS(CONFLICT),
    ONLY_ITS_RECEIVER_ANSWERS(FORBIDDEN),
    AGENCYS_WORD_NAMES_WHO_GAVE_IT(INVALID),
    IS_NOT_BEFORE(INVALID),
    IS_NOT_AFTER(INVALID),
    REROUTED_TO_ANOTHER(INVALID),
    CLOSED_BY_THE_AGENCY_ONCE(CONFLICT),
    HAS_NO_FURTHER_TIME(CONFLICT),
    HAS_FURTHER_TIME_ONCE(CONFLICT),
    HAS_FURTHER_TIME_WHILE_IT_RUNS(CONFLICT),
    PAID_ON_A_DAY_WITH_AN_AMOUNT(INVALID),
    ENDED_WITHOUT_RESULT_BY_THE_HEAD(FORBIDDEN),
    ENDED_WITHOUT_RESULT_WITH_A_REASON(INVALID);

    private final Refusal.Kind kind;

    ReferralRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        var code = "referral." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, kind, arguments));
    }
}
