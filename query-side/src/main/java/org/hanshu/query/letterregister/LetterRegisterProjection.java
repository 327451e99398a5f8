package org.hanshu.query.letterregister;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the letter book's lines. */
@Component
@ProcessingGroup(LetterRegisterProjection.GROUP)
class LetterRegisterProjection {

    static final String GROUP = "letter_register_1";

    private final FoldedRows<LetterLine> lines;

    LetterRegisterProjection(JdbcTemplate jdbc) {
        lines = new FoldedRows<>(jdbc, "letter_register_1.letters", LetterLine.class);
    }

    @EventHandler
    void on(LetterEvent event, DomainEventMessage<?> message) {
        lines.fold(message, before -> LetterLine.evolve(before, event, Told.of(message)));
    }

    @ResetHandler
    void reset() {
        lines.clear();
    }
}
