package org.hanshu.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.vocabulary.UnmaskGround;
import org.jspecify.annotations.Nullable;

/** Some of the times that somebody was shown personal data unmasked, the last first, and the cursor for the rest. */
public record AccessList(List<Access> items, @Nullable String next) {

    /**
     * One piece of personal data shown once.
     *
     * @param id its number in the record
     * @param subject whose it is, as data subject: a person, or a text
     * @param kind what was shown
     * @param purpose for what it was shown
     * @param mandate the number on which somebody was shown it who had to say why, and the reason
     */
    public record Access(
            long id,
            Instant at,
            String actor,
            Role role,
            OrganisationId organisation,
            UUID subject,
            Personal.Kind kind,
            String purpose,
            @Nullable UUID caseId,
            @Nullable String mandate,
            @Nullable UnmaskGround ground) {}
}
