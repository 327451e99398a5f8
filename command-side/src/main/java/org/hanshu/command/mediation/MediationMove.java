package org.hanshu.command.mediation;

import static org.hanshu.api.vocabulary.MediationStatus.AGREED;
import static org.hanshu.api.vocabulary.MediationStatus.APPLIED;
import static org.hanshu.api.vocabulary.MediationStatus.BREACHED;
import static org.hanshu.api.vocabulary.MediationStatus.CONSENT_ASKED;
import static org.hanshu.api.vocabulary.MediationStatus.EFFECTIVE;
import static org.hanshu.api.vocabulary.MediationStatus.OPEN;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanshu.api.vocabulary.MediationStatus;

/** What people do with a mediation, and in which states they may; each is called what it is done at. */
enum MediationMove {
    ASK_CONSENT(APPLIED, CONSENT_ASKED),
    CONSENT(APPLIED, CONSENT_ASKED),
    REFUSE_CONSENT(APPLIED, CONSENT_ASKED, OPEN, AGREED),
    OPEN_IT(APPLIED, CONSENT_ASKED),
    SCHEDULE_SESSION(OPEN, AGREED),
    MOVE_SESSION(OPEN, AGREED),
    RECORD_SESSION(OPEN, AGREED),
    EXTEND(APPLIED, CONSENT_ASKED, OPEN, AGREED),
    DRAFT_AGREEMENT(OPEN, AGREED),
    SIGN(AGREED),
    MEDIATOR_SIGN(AGREED),
    SEAL(AGREED),
    APPLY_REVIEW(EFFECTIVE, BREACHED),
    REVIEW_RESULT(EFFECTIVE, BREACHED),
    PERFORM(EFFECTIVE, BREACHED),
    BREACH(EFFECTIVE, BREACHED),
    PAYMENT_ORDER(BREACHED),
    FAIL(OPEN, AGREED);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes.
    private final Set<MediationStatus> states;

    MediationMove(MediationStatus... states) {
        this.states = Set.of(states);
    }

    /** Refuses the move in a state that does not allow it, and names those that it does. */
    void require(MediationStatus state) {
        if (!states.contains(state)) {
            throw MediationRule.NOT_IN_THIS_STATE.violated(Map.of("state", state.name(), "allowed", allowedIn(state)));
        }
    }

    private static String allowedIn(MediationStatus state) {
        var allowed = Arrays.stream(values())
                .filter(move -> move.states.contains(state))
                .map(MediationMove::address)
                .collect(Collectors.joining(", "));
        return allowed.isEmpty() ? "-" : allowed;
    }

    /** The last step of the address at which it is done. */
    private String address() {
        return this == OPEN_IT ? "open" : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
