package org.hanshu.command.supervisioncase;

import java.util.Map;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;

/**
 * An event that follows from a correction.
 *
 * @param trail what its trail says beside the command's
 */
record Following(SupervisionCaseEvent event, Map<String, String> trail) {

    static Following of(SupervisionCaseEvent event) {
        return new Following(event, Map.of());
    }

    static Following correcting(String id, SupervisionCaseEvent event) {
        return id.isEmpty() ? of(event) : new Following(event, Map.of(Trail.CORRECTS, id));
    }
}
