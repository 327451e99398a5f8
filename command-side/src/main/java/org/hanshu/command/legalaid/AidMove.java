package org.hanshu.command.legalaid;

import static org.hanshu.api.vocabulary.LegalAidStatus.APPLIED;
import static org.hanshu.api.vocabulary.LegalAidStatus.ASSIGNED;
import static org.hanshu.api.vocabulary.LegalAidStatus.DENIED;
import static org.hanshu.api.vocabulary.LegalAidStatus.GRANTED;
import static org.hanshu.api.vocabulary.LegalAidStatus.INCOMPLETE;
import static org.hanshu.api.vocabulary.LegalAidStatus.PRE_GRANTED;
import static org.hanshu.api.vocabulary.LegalAidStatus.REVIEWED;
import static org.hanshu.api.vocabulary.LegalAidStatus.TERMINATED;
import static org.hanshu.api.vocabulary.LegalAidStatus.WORKING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanshu.api.vocabulary.LegalAidStatus;

/** What people do with legal aid, and in which states they may; each is called as its address is. */
enum AidMove {
    COMPLETE(APPLIED),
    ASK(APPLIED),
    SUPPLEMENT(INCOMPLETE, PRE_GRANTED, GRANTED, ASSIGNED, WORKING),
    PRE_GRANT(APPLIED, INCOMPLETE, REVIEWED),
    GRANT(REVIEWED, PRE_GRANTED),
    DENY(REVIEWED),
    OBJECT(DENIED, TERMINATED),
    DECIDE_OBJECTION(DENIED, TERMINATED),
    ASSIGN(PRE_GRANTED, GRANTED),
    REASSIGN(ASSIGNED, WORKING),
    STAGE(ASSIGNED, WORKING),
    CONCLUDE(WORKING),
    TERMINATE(PRE_GRANTED, GRANTED, ASSIGNED, WORKING),
    WITHDRAW(APPLIED, INCOMPLETE, REVIEWED, DENIED);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes.
    private final Set<LegalAidStatus> states;

    AidMove(LegalAidStatus... states) {
        this.states = Set.of(states);
    }

    /** Refuses the move where the aid does not stand so that it can be made, and names those that can. */
    void require(AidState aid) {
        if (!isOpenTo(aid)) {
            throw AidRule.NOT_IN_THIS_STATE.violated(
                    Map.of("state", aid.status().name(), "allowed", allowedFor(aid)));
        }
    }

    /** What has ended takes an objection and nothing else, where aid that was given was ended. */
    private boolean isOpenTo(AidState aid) {
        return states.contains(aid.status()) && (!aid.over() || (this == OBJECT && aid.resumesAs() != null));
    }

    private static String allowedFor(AidState aid) {
        var allowed = Arrays.stream(values())
                .filter(move -> move.isOpenTo(aid))
                .map(move -> move.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        return allowed.isEmpty() ? "-" : allowed;
    }
}
