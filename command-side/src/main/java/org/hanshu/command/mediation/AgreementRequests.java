package org.hanshu.command.mediation;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.mediation.Side;
import org.hanshu.api.shared.Money;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** What people write about an agreement 调解协议. */
final class AgreementRequests {

    private AgreementRequests() {}

    /** What they agree on; terms are numbered from 1 in their order, after those of an earlier draft. */
    record Draft(
            @NotEmpty @Size(max = 200) List<@NotNull @Valid Term> terms,
            @Nullable @Size(max = 20000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** One term; it is about money only where it has an amount and nothing else is said. */
    record Term(
            @Positive int claim,
            @Nullable Money amount,
            @Nullable LocalDate due,
            @Nullable Boolean moneyOnly,
            @Nullable @Size(max = 4000) String text) {

        boolean isMoneyOnly() {
            return moneyOnly == null ? amount != null : moneyOnly;
        }
    }

    /** Which party signed, and when. */
    record Signature(
            @NotNull Side party,
            @Nullable @Positive Integer n,
            @Nullable LocalDate signedOn,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        MediationParty named() {
            return new MediationParty(party, n == null ? 1 : n);
        }
    }

    /** When the mediator signed. */
    record OwnSignature(
            @Nullable LocalDate signedOn,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf) implements Dated {}

    /** When the seal was put under it. */
    record Sealing(
            @Nullable LocalDate sealedOn,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf) implements Dated {}

    /** Which review both sides applied for. */
    record ReviewApplication(
            @NotNull ReviewKind kind,
            @Nullable LocalDate appliedOn,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** What became of it; {@code number} is the document's. */
    record ReviewResult(
            @NotNull ReviewKind kind,
            @NotNull Boolean granted,
            @Nullable LocalDate decidedOn,
            @Nullable @Size(min = 1, max = 100) String number,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** What became of a payment order; {@code number} is the order's. */
    record OrderResult(
            @NotNull Boolean effective,
            @Nullable LocalDate decidedOn,
            @Nullable @Size(min = 1, max = 100) String number,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** What was done about a term. */
    record Performance(
            @Positive int n,
            @Nullable Money amount,
            @NotNull VerificationBasis basis,
            @Nullable LocalDate performedOn,
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** Which terms were not kept, all that are overdue where none is named. */
    record Breach(
            @Size(max = 200) List<@NotNull @Positive Integer> terms,
            @NotBlank @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        Breach {
            terms = requireNonNullElse(terms, List.of());
        }
    }
}
