package org.hanshu.query.statistics;

import java.util.List;
import org.hanshu.api.vocabulary.DisputeKind;

/** Whether a case is a labour dispute, none, or both, so that the one is counted apart from the other. */
enum Dispute {
    LABOUR,
    CIVIL,
    BOTH,
    NOTHING_CLAIMED;

    static Dispute of(List<DisputeKind> kinds) {
        if (kinds.isEmpty()) {
            return NOTHING_CLAIMED;
        }
        if (kinds.size() > 1) {
            return BOTH;
        }
        return kinds.getFirst() == DisputeKind.LABOUR ? LABOUR : CIVIL;
    }
}
