package org.hanshu.command.supervisioncase;

import java.util.Optional;
import org.hanshu.api.shared.CaseId;

/** Which complaints came in before, by their keyed digests: a repeat is noticed and never refused. */
public interface KnownComplaints {

    Optional<CaseId> find(String mark);

    /** Keeps the mark with the filing's transaction, and only if it commits. */
    void remember(String mark, CaseId caseId);
}
