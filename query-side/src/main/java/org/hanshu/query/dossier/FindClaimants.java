package org.hanshu.query.dossier;

import java.util.Locale;
import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;

/** Whose rights are at stake in this case? */
record FindClaimants(UUID caseId, Slice slice, Scope scope, Locale reader) implements Question<ClaimantPage> {

    @Override
    public Class<ClaimantPage> answerType() {
        return ClaimantPage.class;
    }
}
