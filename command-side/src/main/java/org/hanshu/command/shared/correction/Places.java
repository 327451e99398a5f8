package org.hanshu.command.shared.correction;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hanshu.api.shared.RuleViolated;

/** What of the entries about one thing can be put right, and what hangs on it. */
public interface Places<E> {

    /**
     * Asks what should have stood in each place that the entry has; refuses one that has none.
     *
     * @param id of the event that told it
     * @return the clock that starts with it, where one does
     */
    Optional<Start> read(String id, E entry, RightFields fields);

    /** The clock that no longer matters where the entry was never made; refuses one that was a step. */
    Optional<String> without(E entry);

    /** A clock that is counted from a day of an entry. */
    record Start(String clock, String field, LocalDate day) {}

    static RuleViolated notCorrectable(String allowed) {
        return CorrectionRule.ENTRY_CAN_BE_CORRECTED.violated(Map.of("field", "event", "allowed", allowed));
    }

    static RuleViolated notAnnullable(String allowed) {
        return CorrectionRule.ENTRY_CAN_BE_ANNULLED.violated(Map.of("field", "event", "allowed", allowed));
    }
}
