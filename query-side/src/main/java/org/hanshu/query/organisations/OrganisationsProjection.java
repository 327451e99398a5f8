package org.hanshu.query.organisations;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.agency.OrganisationEvent;
import org.hanshu.query.shared.AppendedRows;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what became of unions and partner agencies. */
@Component
@ProcessingGroup(OrganisationsProjection.GROUP)
class OrganisationsProjection {

    static final String GROUP = "organisations_1";

    private final JdbcTemplate jdbc;
    private final AppendedRows steps;

    OrganisationsProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        steps = new AppendedRows(jdbc, """
                insert into organisations_1.steps (organisation, seq, day, step, payload)
                values (?, ?, ?, ?, ?::jsonb) on conflict do nothing""");
    }

    @EventHandler
    void on(OrganisationEvent event, DomainEventMessage<?> message) {
        var told = Told.of(message);
        steps.add(
                event.organisation().value(),
                told.sequence(),
                Days.of(told.occurredAt()),
                event.getClass().getSimpleName(),
                RowJson.mapper().writeValueAsString(event));
    }

    @ResetHandler
    void reset() {
        jdbc.execute("truncate table organisations_1.steps");
    }
}
