package org.hanshu.command.letter;

import java.util.Map;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.shared.Trail;

/**
 * An event that follows from a correction.
 *
 * @param trail what its trail says beside the command's
 */
record Following(LetterEvent event, Map<String, String> trail) {

    static Following of(LetterEvent event) {
        return new Following(event, Map.of());
    }

    static Following correcting(String id, LetterEvent event) {
        return new Following(event, Map.of(Trail.CORRECTS, id));
    }
}
