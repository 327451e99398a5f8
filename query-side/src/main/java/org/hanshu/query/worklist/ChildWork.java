package org.hanshu.query.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.query.shared.ChildProgress;
import org.jspecify.annotations.Nullable;

/** What there is to do on a mediation, a referral or a grant of legal aid: what its clocks wait for. */
record ChildWork(ChildKind kind, @Nullable CaseId caseId, OrganisationId owner, ChildProgress progress) {

    static Optional<ChildWork> evolve(Optional<ChildWork> before, ChildEvent event) {
        return event instanceof ChildOpened opened
                ? Optional.of(new ChildWork(
                        opened.kind(),
                        opened.cases().stream().findFirst().orElse(null),
                        opened.owner(),
                        ChildProgress.NONE.after(event)))
                : before.map(work -> new ChildWork(work.kind, work.caseId, work.owner, work.progress.after(event)));
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<Task> tasks() {
        return progress.clocks().live().isEmpty()
                ? List.of()
                : List.of(Task.of(TaskKind.following(kind), progress.clocks()));
    }
}
