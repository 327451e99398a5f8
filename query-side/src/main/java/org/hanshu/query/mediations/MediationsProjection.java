package org.hanshu.query.mediations;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps mediations, and who takes part in them by name. */
@Component
@ProcessingGroup(MediationsProjection.GROUP)
class MediationsProjection {

    static final String GROUP = "mediation_1";

    private final FoldedRows<MediationView> mediations;
    private final PartyNames names;

    MediationsProjection(JdbcTemplate jdbc, PartyNames names) {
        mediations = new FoldedRows<>(jdbc, "mediation_1.mediations", MediationView.class);
        this.names = names;
    }

    @EventHandler
    void on(MediationEvent event, DomainEventMessage<?> message) {
        mediations.fold(message, before -> MediationFold.evolve(before, event, Told.of(message)));
    }

    @EventHandler
    void on(ChildClockEvent event, DomainEventMessage<?> message) {
        if (event.kind() == ChildKind.MEDIATION) {
            mediations.fold(message, before -> MediationFold.evolve(before, event, Told.of(message)));
        }
    }

    @EventHandler
    void on(SupervisionCaseEvent event) {
        names.note(event);
    }

    @ResetHandler
    void reset() {
        mediations.clear();
        names.clear();
    }
}
