package org.hanshu.query.audit;

import java.time.Instant;
import java.util.UUID;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Who was shown whose data? Only auditors come this far. */
record ListAccesses(
        @Nullable String actor,
        @Nullable UUID subject,
        @Nullable Instant from,
        @Nullable Instant to,
        Slice slice) implements Question<AccessList> {

    @Override
    public Class<AccessList> answerType() {
        return AccessList.class;
    }
}
