package org.hanshu.query.dossier;

import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;

/** Whom of this case did somebody look at unmasked who had to say why? */
record FindUnmaskings(UUID caseId, Scope scope, Slice slice) implements Question<UnmaskingList> {

    @Override
    public Class<UnmaskingList> answerType() {
        return UnmaskingList.class;
    }
}
