package org.hanshu.query.dossier;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.casefile.CaseFileEvent.EntryAnnulled;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.query.shared.Told;
import org.springframework.stereotype.Component;

/** Keeps the rows of the dossier. */
@Component
@ProcessingGroup(DossierProjection.GROUP)
class DossierProjection {

    static final String GROUP = "dossier_1";

    private final DossierRows rows;

    DossierProjection(DossierRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(SupervisionCaseEvent event, DomainEventMessage<?> message) {
        if (event instanceof PartiesCorrected right) {
            rows.claimants().correct(right.caseId(), right.claimants());
        }
        rows.cases().fold(message, before -> CaseFold.evolve(before, event, Told.of(message))
                .map(this::withoutWhoCame));
    }

    /** A case's row has no claimants: those that it has now came with the event. */
    private CaseView withoutWhoCame(CaseView view) {
        rows.claimants().add(view.filed().caseId(), view.filed().claimants());
        return view.withoutClaimants();
    }

    @EventHandler
    void on(CaseFileEvent event, DomainEventMessage<?> message) {
        if (event instanceof EntryAnnulled none) {
            rows.files().annul(none);
        }
        FileEntry.of(event, Told.of(message)).ifPresent(rows.files()::add);
    }

    @EventHandler
    void on(LetterEvent event, DomainEventMessage<?> message) {
        rows.letters().fold(message, before -> LetterFold.evolve(before, event, Told.of(message)));
    }

    @EventHandler
    void on(ChildEvent event, DomainEventMessage<?> message) {
        rows.children().fold(message, before -> ChildView.evolve(before, event, Told.of(message)));
    }

    @EventHandler
    void on(ProposalEvent event, DomainEventMessage<?> message) {
        rows.proposals().fold(message, before -> ProposalView.evolve(before, event, Told.of(message)));
    }

    @ResetHandler
    void reset() {
        rows.clear();
    }
}
