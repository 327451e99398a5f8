package org.hanshu.query.audit;

import java.sql.Timestamp;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantErased;
import org.hanshu.api.supervisioncase.PartiesEvent.MentionsErased;
import org.hanshu.query.shared.AppendedRows;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps who was erased, on whose order. */
@Component
@ProcessingGroup(ErasuresProjection.GROUP)
class ErasuresProjection {

    static final String GROUP = "erasures_1";

    private final JdbcTemplate jdbc;
    private final AppendedRows erasures;

    ErasuresProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        erasures = new AppendedRows(jdbc, """
                insert into erasures_1.erasures (event_id, at, actor, role, in_place_of, substitution, organisation, case_id,
                    claimant, people, texts, ground, order_number)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict do nothing""");
    }

    @EventHandler
    void on(ClaimantErased event, DomainEventMessage<?> message) {
        add(event, message);
    }

    @EventHandler
    void on(MentionsErased event, DomainEventMessage<?> message) {
        var ofNoClaimant =
                new ClaimantErased(event.caseId(), 0, List.of(), event.texts(), event.ground(), event.order());
        add(ofNoClaimant, message);
    }

    private void add(ClaimantErased event, DomainEventMessage<?> message) {
        var told = Told.of(message);
        var inPlace = told.inPlace();
        erasures.add(
                told.id(),
                Timestamp.from(told.recordedAt()),
                told.actor(),
                String.valueOf(message.getMetaData().get(Trail.ROLE)),
                inPlace == null ? null : inPlace.of(),
                inPlace == null ? null : inPlace.order(),
                String.valueOf(message.getMetaData().get(Trail.ORGANISATION)),
                event.caseId().value(),
                event.claimant(),
                RowJson.mapper().writeValueAsString(event.people()),
                event.texts().size(),
                event.ground().name(),
                event.order());
    }

    @ResetHandler
    void reset() {
        jdbc.execute("truncate table erasures_1.erasures");
    }
}
