package org.hanshu.query.dossier;

import java.util.Set;
import java.util.UUID;
import org.hanshu.query.shared.Question;

/** Asks, for the system itself, where these data subjects claim: in whosever case, so no reader asks it. */
public record FindPlacesOfPerson(Set<UUID> people) implements Question<PlacesOfPerson> {

    @Override
    public Class<PlacesOfPerson> answerType() {
        return PlacesOfPerson.class;
    }
}
