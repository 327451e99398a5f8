package org.hanshu.query.dossier;

import java.util.List;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.ClaimOutcome;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.ClosingReason;
import org.jspecify.annotations.Nullable;

/** Who works on a case, what they found and how it ended. */
record Course(
        List<Supervisor> supervisors,
        List<ClaimFinding> findings,
        @Nullable ClosingReason closedWith,
        List<ClaimOutcome> outcomes) {

    static final Course UNBEGUN = new Course(List.of(), List.of(), null, List.of());

    Course assigned(List<Supervisor> others) {
        return new Course(others, findings, closedWith, outcomes);
    }

    Course concluded(List<ClaimFinding> found) {
        return new Course(supervisors, found, closedWith, outcomes);
    }

    Course closed(ClosingReason reason, List<ClaimOutcome> perClaim) {
        return new Course(supervisors, findings, reason, perClaim);
    }

    Course reopened() {
        return new Course(supervisors, findings, null, List.of());
    }
}
