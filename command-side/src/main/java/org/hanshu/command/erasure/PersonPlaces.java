package org.hanshu.command.erasure;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;

/** Where a person claimed, in whosever case: only who reads all cases can tell. */
public interface PersonPlaces {

    /** A claimant's number in a case. */
    record Place(CaseId caseId, int claimant) {}

    /** Everywhere that these data subjects claim or claimed, counting whatever was acknowledged before the question. */
    List<Place> of(Set<UUID> people);

    /** The streams of what was suggested in the case, which the case itself does not know. */
    List<String> proposals(CaseId caseId);
}
