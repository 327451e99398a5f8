package org.hanshu.query.legalaid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hanshu.api.legalaid.AidForm;
import org.hanshu.api.legalaid.FastTrackGround;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Named;
import org.jspecify.annotations.Nullable;

/** Some grants of legal aid, the last applied for first, and the cursor for the rest. */
public record LegalAidList(
        List<LegalAidItem> items, @Nullable String next) {

    /**
     * One of them.
     *
     * @param owner the union that gives it
     * @param workers how many it is for
     * @param fastTrack why it goes by the fast track; empty where it does not
     * @param lawyer who works on it, by account
     */
    public record LegalAidItem(
            UUID id,
            UUID caseId,
            LegalAidStatus status,
            Named owner,
            int workers,
            List<AidForm> forms,
            List<FastTrackGround> fastTrack,
            @Nullable String lawyer,
            Light light,
            @Nullable LocalDate nextDue,
            Instant appliedAt,
            Instant updatedAt) {

        static LegalAidItem of(Grant grant, Locale reader) {
            var application = grant.application();
            var clocks = grant.progress().clocks();
            return new LegalAidItem(
                    application.childId(),
                    application.cases().getFirst().value(),
                    LegalAidStatus.valueOf(grant.progress().status()),
                    Named.of(application.owner(), reader),
                    application.workers().size(),
                    application.forms(),
                    application.fastTrack(),
                    grant.assigned().stream().findFirst().orElse(null),
                    clocks.light(),
                    clocks.nextDue(),
                    grant.appliedAt(),
                    grant.updatedAt());
        }
    }
}
