package org.hanshu.command.letter;

import java.time.Instant;
import org.hanshu.api.letter.LetterEvent;

/**
 * One entry about a letter.
 *
 * @param id of the event that told it
 * @param event what it says, as last put right
 * @param occurredAt when it happened, as it was told
 * @param annulled whether it was found that it should not have been made
 */
record Entry<E extends LetterEvent>(String id, E event, Instant occurredAt, boolean annulled) {

    Entry<LetterEvent> saying(LetterEvent other) {
        return new Entry<>(id, other, occurredAt, annulled);
    }

    Entry<E> struck() {
        return new Entry<>(id, event, occurredAt, true);
    }
}
