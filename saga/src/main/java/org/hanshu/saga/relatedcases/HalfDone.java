package org.hanshu.saga.relatedcases;

import java.time.Instant;
import org.hanshu.api.shared.CaseId;

/**
 * What fires when a case has said long ago what another was to hear.
 *
 * @param caseId who has not heard it
 * @param from who said it, or was to
 */
public record HalfDone(What what, CaseId caseId, CaseId from, Instant at) {

    /** What the two have to do with each other. */
    public enum What {
        LINK,
        MERGE,
        SPLIT
    }
}
