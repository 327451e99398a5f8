package org.hanshu.query.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.jspecify.annotations.Nullable;

/** The record of who was turned away from what; it is kept beside the events, at the door. */
public interface TurnedAway {

    /**
     * What somebody tried on one day and was refused.
     *
     * @param place what was asked, without what it was asked of
     * @param target of what it was asked; nothing where it was of all, or where somebody tried too much to tell each
     * @param status 403 where they may know of it, 404 where they may not or there is no such thing
     */
    record Attempt(
            LocalDate day,
            String actor,
            Role role,
            OrganisationId organisation,
            String method,
            String place,
            @Nullable UUID target,
            int status,
            Instant firstAt,
            Instant lastAt,
            int times) {}

    /** Some of the attempts, the last day first, and whether there are more. */
    record Attempts(List<Attempt> items, @Nullable String next) {}

    /** From that day on, the last first; as many as are asked for. */
    List<Attempt> find(@Nullable String actor, @Nullable UUID target, @Nullable LocalDate from, int most);
}
