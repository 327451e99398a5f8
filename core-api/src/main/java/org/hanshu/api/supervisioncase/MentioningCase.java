package org.hanshu.api.supervisioncase;

import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;

/**
 * A case that is over, so that nothing forbids to erase somebody who stands in it without being a claimant.
 *
 * @param streams the aggregates in which something is remembered of the case: itself, its file, and what it opened
 */
public record MentioningCase(UUID id, long version, List<String> streams) {

    public MentioningCase {
        streams = List.copyOf(streams);
    }

    public CaseId caseId() {
        return new CaseId(id);
    }
}
