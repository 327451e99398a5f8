package org.hanshu.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of who was shown personal data; it is kept beside the events, by the vault that shows it. */
public interface Accesses {

    /**
     * Which records are asked for.
     *
     * @param before the number of the record before which the list goes on
     */
    record Asked(
            @Nullable String actor,
            @Nullable UUID subject,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Long before,
            int most) {}

    /** The last first. */
    List<AccessList.Access> find(Asked asked);
}
