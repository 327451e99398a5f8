package org.hanshu.query.proposals;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the proposals and their answers. */
@Component
@ProcessingGroup(ProposalsProjection.GROUP)
class ProposalsProjection {

    static final String GROUP = "proposals_1";

    private final FoldedRows<ProposalLine> lines;

    ProposalsProjection(JdbcTemplate jdbc) {
        lines = new FoldedRows<>(jdbc, "proposals_1.proposals", ProposalLine.class);
    }

    @EventHandler
    void on(ProposalEvent event, DomainEventMessage<?> message) {
        lines.fold(message, before -> ProposalLine.evolve(before, event, Told.of(message)));
    }

    @ResetHandler
    void reset() {
        lines.clear();
    }
}
