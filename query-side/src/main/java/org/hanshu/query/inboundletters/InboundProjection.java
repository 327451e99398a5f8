package org.hanshu.query.inboundletters;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.inbound.InboundEvent;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the inbound letters. */
@Component
@ProcessingGroup(InboundProjection.GROUP)
class InboundProjection {

    static final String GROUP = "inbound-letters_1";

    private final FoldedRows<InboundView> rows;

    InboundProjection(JdbcTemplate jdbc) {
        rows = rows(jdbc);
    }

    static FoldedRows<InboundView> rows(JdbcTemplate jdbc) {
        return new FoldedRows<>(jdbc, "inbound_letters_1.letters", InboundView.class);
    }

    @EventHandler
    void on(InboundEvent event, DomainEventMessage<?> message) {
        rows.fold(message, before -> InboundView.evolve(before, event, Told.of(message)));
    }

    @EventHandler
    void on(ChildClockEvent event, DomainEventMessage<?> message) {
        if (event.kind() == ChildKind.INBOUND_LETTER) {
            rows.fold(message, before -> InboundView.evolve(before, event, Told.of(message)));
        }
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
