package org.hanshu.query.dossier;

import java.util.List;
import java.util.Optional;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.query.shared.ChildProgress;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.Told;

/** A mediation, a referral or a grant of legal aid, as far as the file of its case tells of it. */
record ChildView(ChildKind kind, OrganisationId owner, List<CaseId> cases, String status, Clocks clocks, Mark mark) {

    static Optional<ChildView> evolve(Optional<ChildView> before, ChildEvent event, Told told) {
        return event instanceof ChildOpened opened
                ? Optional.of(
                        new ChildView(opened.kind(), opened.owner(), opened.cases(), "", Clocks.NONE, Mark.of(told))
                                .after(event, told))
                : before.map(view -> view.after(event, told));
    }

    private ChildView after(ChildEvent event, Told told) {
        var progress = new ChildProgress(status, clocks).after(event);
        var at = event instanceof ChildDeadlineReminded ? mark.reminded(told) : Mark.of(told);
        return new ChildView(kind, owner, cases, progress.status(), progress.clocks(), at);
    }
}
