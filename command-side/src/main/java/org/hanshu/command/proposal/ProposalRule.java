package org.hanshu.command.proposal;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which a proposal refuses an answer. */
enum ProposalRule {
    ANSWERED_ONCE,
    AID_IS_GIVEN_BY_NAME,
    NOTHING_IS_AT_ISSUE,
    FORGOTTEN_WITHOUT_A_WORD(Refusal.Kind.INVALID),
    FORGOTTEN_ON_AN_ORDER(Refusal.Kind.INVALID),
    ONLY_FORGETTING_TAKES_AN_ORDER(Refusal.Kind.INVALID),
    ONLY_FORGETTING_IS_PUT_OFF(Refusal.Kind.INVALID);

    private final Refusal.Kind kind;

    ProposalRule() {
        this(Refusal.Kind.CONFLICT);
    }

    ProposalRule(Refusal.Kind kind) {
        this.kind = kind;
    }

    RuleViolated violated(Map<String, String> arguments) {
        var code = "proposal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, kind, arguments));
    }
}
