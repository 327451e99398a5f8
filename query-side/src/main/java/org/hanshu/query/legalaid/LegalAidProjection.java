package org.hanshu.query.legalaid;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the grants of legal aid. */
@Component
@ProcessingGroup(LegalAidProjection.GROUP)
class LegalAidProjection {

    static final String GROUP = "legal_aid_1";

    private final FoldedRows<Grant> grants;

    LegalAidProjection(JdbcTemplate jdbc) {
        grants = new FoldedRows<>(jdbc, "legal_aid_1.grants", Grant.class);
    }

    @EventHandler
    void on(LegalAidEvent event, DomainEventMessage<?> message) {
        grants.fold(message, before -> Grant.evolve(before, event, Told.of(message)));
    }

    @EventHandler
    void on(ChildClockEvent event, DomainEventMessage<?> message) {
        if (event.kind() == ChildKind.LEGAL_AID) {
            grants.fold(message, before -> before.map(grant -> grant.after(event, Told.of(message))));
        }
    }

    @ResetHandler
    void reset() {
        grants.clear();
    }
}
