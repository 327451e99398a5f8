package org.hanshu.query.shared;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.vocabulary.UnmaskGround;
import org.jspecify.annotations.Nullable;

/** The times that somebody of a case was shown unmasked for a reason that had to be given. */
public interface Unmaskings {

    /**
     * One piece of personal data that was shown.
     *
     * @param id its number in the record
     */
    record Unmasking(
            long id,
            Instant at,
            String actor,
            OrganisationId organisation,
            String mandate,
            UnmaskGround ground,
            UUID subject,
            Personal.Kind kind) {}

    /**
     * The last first.
     *
     * @param before the number of the record before which the list goes on
     */
    List<Unmasking> of(UUID caseId, @Nullable Long before, int most);
}
