package org.hanshu.query.dossier;

import java.util.UUID;
import org.hanshu.api.supervisioncase.ChildKind;
import org.jspecify.annotations.Nullable;

/**
 * What a case opened, as the case knows it.
 *
 * @param letterKind the kind of letter, where it is one
 * @param outcome its last state, once it has ended
 */
record Child(
        UUID id,
        ChildKind kind,
        @Nullable String letterKind,
        @Nullable String outcome) {

    Child ended(@Nullable String as) {
        return new Child(id, kind, letterKind, as);
    }
}
