package org.hanshu.query.mediations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.MediationStatus;
import org.jspecify.annotations.Nullable;

/** Some mediations, the last applied for first, and the cursor for the rest. */
public record MediationList(
        List<MediationItem> items, @Nullable String next) {

    /** A mediation in a list. */
    public record MediationItem(
            UUID id,
            UUID caseId,
            @Nullable String caseNumber,
            MediationStatus status,
            MediationRoute route,
            List<String> mediators,
            LocalDate appliedOn,
            Light light,
            @Nullable LocalDate nextDue,
            Instant updatedAt) {

        static MediationItem of(MediationView view, @Nullable String caseNumber) {
            var applied = view.applied();
            var clocks = view.progress().clocks();
            return new MediationItem(
                    applied.mediationId().value(),
                    applied.caseId().value(),
                    caseNumber,
                    MediationStatus.valueOf(view.progress().status()),
                    applied.route(),
                    view.mediators(),
                    applied.appliedOn(),
                    clocks.light(),
                    clocks.nextDue(),
                    view.updatedAt());
        }
    }
}
