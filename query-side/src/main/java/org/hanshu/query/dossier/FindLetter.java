package org.hanshu.query.dossier;

import java.util.Locale;
import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;

/** How does this letter stand? */
record FindLetter(UUID id, Scope scope, Locale reader) implements Question<LetterDossier> {

    @Override
    public Class<LetterDossier> answerType() {
        return LetterDossier.class;
    }
}
