package org.hanshu.query.agencies;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.agency.AgencyEvent;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what is agreed with partner agencies. */
@Component
@ProcessingGroup(AgenciesProjection.GROUP)
class AgenciesProjection {

    static final String GROUP = "agencies_1";

    private final FoldedRows<AgencyView> agencies;

    AgenciesProjection(JdbcTemplate jdbc) {
        agencies = new FoldedRows<>(jdbc, "agencies_1.agencies", AgencyView.class);
    }

    @EventHandler
    void on(AgencyEvent event, DomainEventMessage<?> message) {
        agencies.fold(message, before -> AgencyView.evolve(before, event, Told.of(message)));
    }

    @ResetHandler
    void reset() {
        agencies.clear();
    }
}
