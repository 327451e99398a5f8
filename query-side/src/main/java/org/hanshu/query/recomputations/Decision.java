package org.hanshu.query.recomputations;

import java.time.Instant;
import org.hanshu.api.shared.Personal;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator decided on a list.
 *
 * @param reason why it was dropped, where it was
 */
record Decision(String by, Instant at, @Nullable Personal<String> reason) {

    static Decision of(Told told, @Nullable Personal<String> reason) {
        return new Decision(told.actor(), told.recordedAt(), reason);
    }
}
