package org.hanshu.query.dossier;

import java.util.UUID;
import org.hanshu.query.shared.Slice;

/**
 * How far a reader has followed the changes of cases.
 *
 * @param changed the number of the last change
 * @param caseId of the cases that this change is about, the last that was told
 */
record Place(long changed, UUID caseId) {

    static final Place BEGINNING = new Place(0, new UUID(0, 0));

    /** For who wants nothing of what was before. */
    static final Place NOW = new Place(Long.MAX_VALUE, new UUID(0, 0));

    private static final UUID LAST = new UUID(-1, -1);

    /** After a change and all of its cases. */
    static Place behind(long changed) {
        return new Place(changed, LAST);
    }

    /** Refuses what no list of changes gave. */
    static Place of(Slice slice) {
        if (slice.isFirst()) {
            return BEGINNING;
        }
        var keys = slice.keys(2);
        try {
            return new Place(Long.parseLong(keys.getFirst()), UUID.fromString(keys.getLast()));
        } catch (IllegalArgumentException e) {
            throw Slice.unreadable();
        }
    }

    String cursor() {
        return Slice.cursor(changed, caseId);
    }
}
