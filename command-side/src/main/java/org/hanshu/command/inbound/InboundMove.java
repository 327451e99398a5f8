package org.hanshu.command.inbound;

import static org.hanshu.api.vocabulary.InboundStatus.ANSWERED;
import static org.hanshu.api.vocabulary.InboundStatus.RECEIVED;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanshu.api.vocabulary.InboundStatus;

/** What people do with an inbound letter, and in which states they may. */
enum InboundMove {
    ANSWER(RECEIVED),
    FOLLOW(RECEIVED, ANSWERED),
    CLOSE(RECEIVED, ANSWERED);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes.
    private final Set<InboundStatus> states;

    InboundMove(InboundStatus... states) {
        this.states = Set.of(states);
    }

    /** Refuses the move in a state that does not allow it, and names those that it does. */
    void require(InboundStatus state) {
        if (!states.contains(state)) {
            throw InboundRule.NOT_IN_THIS_STATE.violated(Map.of("state", state.name(), "allowed", allowedIn(state)));
        }
    }

    private static String allowedIn(InboundStatus state) {
        var allowed = Arrays.stream(values())
                .filter(move -> move.states.contains(state))
                .map(move -> move.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return allowed.isEmpty() ? "-" : allowed;
    }
}
