package org.hanshu.query.worklist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what there is to do on each case, letter and proposal, and on what else a case opened. */
@Component
@ProcessingGroup(WorklistProjection.GROUP)
class WorklistProjection {

    static final String GROUP = "worklist_1";

    private final FoldedRows<CaseWork> cases;
    private final FoldedRows<LetterWork> letters;
    private final FoldedRows<ProposalWork> proposals;
    private final FoldedRows<ChildWork> children;

    WorklistProjection(JdbcTemplate jdbc) {
        cases = new FoldedRows<>(jdbc, "worklist_1.cases", CaseWork.class);
        letters = new FoldedRows<>(jdbc, "worklist_1.letters", LetterWork.class);
        proposals = new FoldedRows<>(jdbc, "worklist_1.proposals", ProposalWork.class);
        children = new FoldedRows<>(jdbc, "worklist_1.children", ChildWork.class);
    }

    @EventHandler
    void on(SupervisionCaseEvent event, DomainEventMessage<?> message) {
        cases.fold(message, before -> CaseWork.evolve(before, event, Told.of(message)));
    }

    @EventHandler
    void on(LetterEvent event, DomainEventMessage<?> message) {
        letters.fold(message, before -> LetterWork.evolve(before, event, Told.of(message)));
    }

    @EventHandler
    void on(ProposalEvent event, DomainEventMessage<?> message) {
        proposals.fold(message, before -> ProposalWork.evolve(before, event));
    }

    @EventHandler
    void on(ChildEvent event, DomainEventMessage<?> message) {
        children.fold(message, before -> ChildWork.evolve(before, event, Told.of(message)));
    }

    @ResetHandler
    void reset() {
        cases.clear();
        letters.clear();
        proposals.clear();
        children.clear();
    }
}
