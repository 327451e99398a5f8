package org.hanshu.command.referral;

import static org.hanshu.api.vocabulary.ReferralStatus.ACCEPTED;
import static org.hanshu.api.vocabulary.ReferralStatus.ACKNOWLEDGED;
import static org.hanshu.api.vocabulary.ReferralStatus.PREPARED;
import static org.hanshu.api.vocabulary.ReferralStatus.REROUTED;
import static org.hanshu.api.vocabulary.ReferralStatus.RESULT_RECEIVED;
import static org.hanshu.api.vocabulary.ReferralStatus.SENT;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanshu.api.vocabulary.ReferralStatus;

/** What people do with a referral, and in which states they may. */
enum ReferralMove {
    SEND(PREPARED, REROUTED),
    ACKNOWLEDGE(SENT),
    ACCEPT(ACKNOWLEDGED),
    DECLINE(ACKNOWLEDGED),
    REROUTE(ACKNOWLEDGED),
    RECALL(PREPARED, SENT, REROUTED),
    EXTEND(ACCEPTED),
    FEEDBACK(ACCEPTED, RESULT_RECEIVED),
    RESULT(ACCEPTED, RESULT_RECEIVED),
    CLOSE(ACKNOWLEDGED, ACCEPTED, RESULT_RECEIVED),
    CORRECT(SENT, ACKNOWLEDGED, REROUTED, ACCEPTED, RESULT_RECEIVED);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes.
    private final Set<ReferralStatus> states;

    ReferralMove(ReferralStatus... states) {
        this.states = Set.of(states);
    }

    /** Refuses the move in a state that does not allow it, and names those that it does. */
    void require(ReferralStatus state) {
        if (!states.contains(state)) {
            throw ReferralRule.NOT_IN_THIS_STATE.violated(Map.of("state", state.name(), "allowed", allowedIn(state)));
        }
    }

    private static String allowedIn(ReferralStatus state) {
        var allowed = Arrays.stream(values())
                .filter(move -> move.states.contains(state))
                .map(move -> move.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return allowed.isEmpty() ? "-" : allowed;
    }
}
