package org.hanshu.command.shared;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Knows who was erased, by the name of the data subject alone. */
public interface ErasedPeople {

    /** Those of these data subjects whose keys were destroyed. */
    Set<UUID> among(Collection<UUID> subjects);
}
