package org.hanshu.query.referrals;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.query.shared.Named;
import org.jspecify.annotations.Nullable;

/** Some referrals, the last prepared first, and the cursor for the rest. */
public record ReferralList(
        List<ReferralItem> items, @Nullable String next) {

    /**
     * One referral.
     *
     * @param caseIds the cases that it is of; the union's to know
     * @param nextDue the first day on which anything of it is due, or was and still is
     */
    public record ReferralItem(
            UUID id,
            @JsonInclude(NON_NULL) @Nullable List<CaseId> caseIds,
            Named owner,
            ReferralStatus status,
            Named receiver,
            AgencyKind agencyKind,
            @Nullable LocalDate sentOn,
            @Nullable String agencyNumber,
            Light light,
            @Nullable LocalDate nextDue,
            Instant preparedAt,
            Instant updatedAt) {

        static ReferralItem of(ReferralDossier read) {
            var round = read.rounds().getLast();
            return new ReferralItem(
                    read.id(),
                    read.caseIds(),
                    read.owner(),
                    read.status(),
                    read.receiver(),
                    read.agencyKind(),
                    round.sentOn(),
                    round.agencyNumber(),
                    read.light(),
                    read.nextDue(),
                    read.preparedAt(),
                    read.updatedAt());
        }
    }
}
