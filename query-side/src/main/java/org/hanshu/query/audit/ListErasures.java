package org.hanshu.query.audit;

import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Who was erased on whose order? Only auditors come this far. */
record ListErasures(@Nullable String actor, @Nullable UUID caseId, Slice slice) implements Question<ErasureList> {

    @Override
    public Class<ErasureList> answerType() {
        return ErasureList.class;
    }
}
