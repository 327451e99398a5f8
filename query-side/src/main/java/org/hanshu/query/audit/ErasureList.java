package org.hanshu.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.InPlace;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.vocabulary.ErasureGround;
import org.jspecify.annotations.Nullable;

/** Some of the times that somebody was erased, the last first, and the cursor for the rest. */
public record ErasureList(List<Erasure> items, @Nullable String next) {

    /**
     * One claimant of one case who was erased.
     *
     * @param eventId the event that tells it
     * @param inPlaceOf in whose place it was done, where it was, and on the order of which number
     * @param claimant 0 where the person stood there without being one, as a witness does
     * @param people whose keys were destroyed, as data subjects; nobody's where another case of theirs comes after it
     * @param texts how many texts were destroyed with the person
     * @param order the number of the order or request
     */
    public record Erasure(
            String eventId,
            Instant at,
            String actor,
            Role role,
            @Nullable InPlace inPlaceOf,
            OrganisationId organisation,
            UUID caseId,
            int claimant,
            List<UUID> people,
            int texts,
            ErasureGround ground,
            String order) {}
}
