package org.hanshu.query.deadlines;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.query.shared.FoldedRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the time limits of cases, letters, mediations, referrals, grants of legal aid and proposals. */
@Component
@ProcessingGroup(DeadlinesProjection.GROUP)
class DeadlinesProjection {

    static final String GROUP = "deadlines_1";

    private final FoldedRows<Running> rows;

    DeadlinesProjection(JdbcTemplate jdbc) {
        rows = new FoldedRows<>(jdbc, "deadlines_1.running", Running.class);
    }

    @EventHandler
    void on(SupervisionCaseEvent event, DomainEventMessage<?> message) {
        rows.fold(message, before -> Running.evolve(before, event));
    }

    @EventHandler
    void on(LetterEvent event, DomainEventMessage<?> message) {
        rows.fold(message, before -> Running.evolve(before, event));
    }

    @EventHandler
    void on(ChildEvent event, DomainEventMessage<?> message) {
        rows.fold(message, before -> Running.evolve(before, event));
    }

    @EventHandler
    void on(ProposalEvent event, DomainEventMessage<?> message) {
        rows.fold(message, before -> Running.evolve(before, event));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
