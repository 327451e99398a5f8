package org.hanshu.query.legalaid;

import java.util.Locale;
import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;

/** How does this grant of legal aid stand? */
record FindLegalAid(UUID id, Scope scope, Locale reader) implements Question<LegalAidDossier> {

    @Override
    public Class<LegalAidDossier> answerType() {
        return LegalAidDossier.class;
    }
}
