package org.hanshu.command.shared;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.Personal;

/** Finds people by what they are called, and only by the whole of it; whoever was erased is found no more. */
public interface KnownPeople {

    /**
     * The data subjects of whom each of these values is told; a value that is told of nobody is missing.
     *
     * @param kind {@code NAME}, {@code IDENTITY_NUMBER} or {@code PHONE}
     */
    Map<String, Set<UUID>> of(Personal.Kind kind, Collection<String> values);
}
