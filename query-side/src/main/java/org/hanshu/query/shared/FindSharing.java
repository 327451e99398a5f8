package org.hanshu.query.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks the dossier, for other read models, what of this case is shared with the reader's agency. */
public record FindSharing(UUID caseId, Scope scope) implements Question<FindSharing.Found> {

    /** Nothing where no agreement shares it. */
    public record Found(@Nullable Sharing sharing) {}

    @Override
    public Class<Found> answerType() {
        return Found.class;
    }
}
