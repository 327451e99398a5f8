package org.hanshu.query.audit;

import java.time.LocalDate;
import java.util.UUID;
import org.hanshu.query.audit.TurnedAway.Attempts;
import org.hanshu.query.shared.Question;
import org.jspecify.annotations.Nullable;

/** Who was turned away from what? Only auditors come this far. */
record ListAttempts(
        @Nullable String actor,
        @Nullable UUID target,
        @Nullable LocalDate from,
        int most) implements Question<Attempts> {

    @Override
    public Class<Attempts> answerType() {
        return Attempts.class;
    }
}
