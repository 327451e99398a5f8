package org.hanshu.command.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.Receiver;
import org.hanshu.api.referral.ReferralOutcome;
import org.hanshu.api.shared.Money;
import org.hanshu.command.referral.ReferralRequest.ClueRequest;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** What people write when they do something with a referral. */
final class ReferralRequests {

    private ReferralRequests() {}

    /** It leaves; the legal basis is told here where none was told before. */
    record Departure(
            @Nullable @Size(min = 1, max = 500) String legalBasis,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** The agency has it; on the day on which that is said to have happened where none is told. */
    record Receipt(
            @Nullable LocalDate receivedOn,
            @Nullable @Size(max = 200) String receivedBy,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** The agency takes it on, under its own number and on its own filing day. */
    record Acceptance(
            @NotBlank @Size(max = 100) String agencyNumber,
            @Nullable LocalDate filedOn,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** Whose business it is instead, and on what ground it may go there. */
    record Elsewhere(
            @NotBlank @Size(max = 60) String to,
            @Nullable AgencyKind agencyKind,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable @Size(min = 1, max = 500) String legalBasis,
            @Nullable @Valid ClueRequest clue,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        Receiver receiver(Organisations known) {
            return Preparing.receiver(to, agencyKind, known);
        }
    }

    /** How it goes, and on which day the agency closed its matter where it did. */
    record Feedback(
            @NotBlank @Size(max = 20_000) String text,
            @Nullable LocalDate closedOn,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** What came of it; a code that we do not know is kept as it is told. */
    record Result(
            @NotBlank @Size(max = 60) String outcome,
            @Nullable Money amount,
            @Nullable LocalDate paidOn,
            @Nullable @Size(min = 1, max = 100) String documentNumber,
            @Nullable @Size(max = 20_000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        @Nullable
        ReferralOutcome known() {
            return ReferralOutcome.of(outcome.strip()).orElse(null);
        }
    }

    /** A last word; required where nothing came of it. */
    record Ending(
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf) implements Dated {}
}
