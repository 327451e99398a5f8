package org.hanshu.query.mediations;

import java.util.Locale;
import org.hanshu.api.vocabulary.MediationStatus;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Which mediations are there for this reader? */
record ListMediations(@Nullable MediationStatus status, Slice slice, Scope scope, Locale reader)
        implements Question<MediationList> {

    @Override
    public Class<MediationList> answerType() {
        return MediationList.class;
    }
}
