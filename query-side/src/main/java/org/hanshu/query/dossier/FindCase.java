package org.hanshu.query.dossier;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What stands in this case's file?
 *
 * @param asOf as it stood then, by when things happened
 * @param knownAt and as it was known then, by when they were recorded
 */
record FindCase(UUID id, @Nullable Instant asOf, @Nullable Instant knownAt, Scope scope, Locale reader)
        implements Question<CaseDossier> {

    @Override
    public Class<CaseDossier> answerType() {
        return CaseDossier.class;
    }
}
