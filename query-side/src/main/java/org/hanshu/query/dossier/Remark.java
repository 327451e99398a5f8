package org.hanshu.query.dossier;

import java.time.Instant;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said when they moved a case on, and the reason that they chose.
 *
 * @param at when it happened
 * @param recordedAt when it was entered; rows that an earlier release wrote do not say
 * @param event the id of the event that told it; rows that an earlier release wrote have none
 */
record Remark(
        Step step,
        @Nullable String reason,
        @Nullable Personal<String> text,
        Instant at,
        @Nullable Instant recordedAt,
        @Nullable String event) {

    boolean isOf(String id) {
        return id.equals(event);
    }

    Remark saying(@Nullable Personal<String> other) {
        return new Remark(step, reason, other, at, recordedAt, event);
    }

    Remark because(Enum<?> other) {
        return new Remark(step, other.name(), text, at, recordedAt, event);
    }

    Remark on(Instant other) {
        return new Remark(step, reason, text, other, recordedAt, event);
    }

    /** With which step of the case it was said. */
    enum Step {
        REFUSED,
        INFORMATION_REQUESTED,
        INFORMATION_PROVIDED,
        ANSWERED,
        CONVERTED,
        CONSULTATION_PROPOSED,
        SETTLED,
        CONSULTATION_FAILED,
        CONCLUDED,
        CLAIMANTS_WITHDRAWN,
        CLOSED,
        REOPENED,
        MERGED,
        REASSIGNED;

        /** What was filed, its state and its result are theirs to read; how it is worked on is not. */
        boolean isForWhoFiled() {
            return switch (this) {
                case CONSULTATION_PROPOSED,
                        SETTLED,
                        CONSULTATION_FAILED,
                        CONCLUDED,
                        CLAIMANTS_WITHDRAWN,
                        MERGED,
                        REASSIGNED -> false;
                case REFUSED, INFORMATION_REQUESTED, INFORMATION_PROVIDED, ANSWERED, CONVERTED, CLOSED, REOPENED ->
                    true;
            };
        }
    }
}
