package org.hanshu.command.proposal;

import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** The reasons for which a proposal refuses an answer. */
enum ProposalRule {
    ANSWERED_ONCE,
    AID_IS_GIVEN_BY_NAME,
    NOTHING_IS_AT_ISSUE;

    RuleViolated violated(Map<String, String> arguments) {
        var code = "proposal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, Refusal.Kind.CONFLICT, arguments));
    }
}
