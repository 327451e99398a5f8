package org.hanshu.query.mediations;

import java.util.Locale;
import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;

/** How does this mediation stand? */
record FindMediation(UUID id, Scope scope, Locale reader) implements Question<MediationDossier> {

    @Override
    public Class<MediationDossier> answerType() {
        return MediationDossier.class;
    }
}
