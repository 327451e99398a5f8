package org.hanshu.api.supervisioncase;

import java.util.Map;
import java.util.UUID;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry stands that somebody says was wrong.
 *
 * @param owner the union that handles the case now
 * @param inCase whether the case itself tells it, and not its file
 * @param places what in it is personal, by place
 */
public record WrongEntry(UUID id, long version, OrganisationId owner, boolean inCase, Map<String, Place> places) {

    /**
     * A place of the entry that is personal.
     *
     * @param subject for whom it is sealed; null where it is a text and so its own subject
     */
    public record Place(Personal.Kind kind, @Nullable UUID subject) {}
}
