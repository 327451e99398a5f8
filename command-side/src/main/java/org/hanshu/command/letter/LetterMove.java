package org.hanshu.command.letter;

import static org.hanshu.api.vocabulary.LetterStatus.APPROVED;
import static org.hanshu.api.vocabulary.LetterStatus.AWAITING_REPLY;
import static org.hanshu.api.vocabulary.LetterStatus.DISPATCHED;
import static org.hanshu.api.vocabulary.LetterStatus.DRAFT;
import static org.hanshu.api.vocabulary.LetterStatus.ESCALATED;
import static org.hanshu.api.vocabulary.LetterStatus.ISSUED;
import static org.hanshu.api.vocabulary.LetterStatus.OVERDUE;
import static org.hanshu.api.vocabulary.LetterStatus.RECEIPT_REFUSED;
import static org.hanshu.api.vocabulary.LetterStatus.REPLIED;
import static org.hanshu.api.vocabulary.LetterStatus.RETURNED;
import static org.hanshu.api.vocabulary.LetterStatus.SATISFIED;
import static org.hanshu.api.vocabulary.LetterStatus.SUBMITTED;
import static org.hanshu.api.vocabulary.LetterStatus.UNDELIVERABLE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanshu.api.vocabulary.LetterStatus;

/** What people do with a letter, and in which states they may. */
enum LetterMove {
    REVISE(DRAFT, SUBMITTED, RETURNED, APPROVED),
    SUBMIT(DRAFT, RETURNED),
    RETURN(SUBMITTED, APPROVED),
    APPROVE(DRAFT, SUBMITTED),
    ISSUE(APPROVED),
    DISPATCH(ISSUED, DISPATCHED, UNDELIVERABLE),
    RECORD_ATTEMPT(ISSUED, DISPATCHED, RECEIPT_REFUSED, UNDELIVERABLE),
    MARK_UNDELIVERABLE(ISSUED, DISPATCHED, RECEIPT_REFUSED),
    REFUSE_RECEIPT(ISSUED, DISPATCHED),
    SERVE(ISSUED, DISPATCHED, RECEIPT_REFUSED, UNDELIVERABLE),
    REPLY(AWAITING_REPLY, OVERDUE, REPLIED),
    EXTEND(AWAITING_REPLY, OVERDUE, REPLIED),
    PLAN(AWAITING_REPLY, OVERDUE, REPLIED),
    RECTIFY(AWAITING_REPLY, OVERDUE, REPLIED),
    VERIFY(AWAITING_REPLY, OVERDUE, REPLIED),
    SATISFY(AWAITING_REPLY, OVERDUE, REPLIED),
    RECHECK(SATISFIED),
    ESCALATE(RECEIPT_REFUSED, UNDELIVERABLE, OVERDUE, REPLIED),
    WITHDRAW(
            DRAFT,
            SUBMITTED,
            RETURNED,
            APPROVED,
            ISSUED,
            DISPATCHED,
            RECEIPT_REFUSED,
            UNDELIVERABLE,
            AWAITING_REPLY,
            OVERDUE,
            REPLIED),
    CORRECT(AWAITING_REPLY, OVERDUE, REPLIED, SATISFIED, ESCALATED),
    ANNUL(ISSUED, DISPATCHED, RECEIPT_REFUSED, UNDELIVERABLE, AWAITING_REPLY, OVERDUE, REPLIED);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes.
    private final Set<LetterStatus> states;

    LetterMove(LetterStatus... states) {
        this.states = Set.of(states);
    }

    /** Refuses the move in a state that does not allow it, and names those that it does. */
    void require(LetterStatus state) {
        if (!states.contains(state)) {
            throw LetterRule.NOT_IN_THIS_STATE.violated(Map.of("state", state.name(), "allowed", allowedIn(state)));
        }
    }

    private static String allowedIn(LetterStatus state) {
        return Arrays.stream(values())
                .filter(move -> move.states.contains(state))
                .map(LetterMove::address)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The last step of the address at which it is done. */
    private String address() {
        return switch (this) {
            case RECORD_ATTEMPT -> "attempts";
            case MARK_UNDELIVERABLE -> "undeliverable";
            case RECTIFY -> "rectification";
            case VERIFY -> "verification";
            case SATISFY, ESCALATE -> "assess";
            default -> name().toLowerCase(Locale.ROOT).replace('_', '-'); // It is called what it is done at.
        };
    }
}
