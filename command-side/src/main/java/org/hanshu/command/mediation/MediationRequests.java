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
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.mediation.Side;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** What people write about a mediation. A day that is not told is the day on which it is said to have happened. */
final class MediationRequests {

    private MediationRequests() {}

    /** A party by its side and its number there. */
    record Party(@NotNull Side party, @Nullable @Positive Integer n) {

        MediationParty named() {
            return new MediationParty(party, n == null ? 1 : n);
        }

        static List<MediationParty> all(List<Party> several) {
            return several.stream().map(Party::named).toList();
        }
    }

    /**
     * The application.
     *
     * @param claims which claims of the case, by number; all that it has where none is named
     * @param claimants who takes part, by number; those whose claims they are where nobody is named
     * @param respondents against whom, by number; those against whom the claims are where nobody is named
     * @param applicants who applies; the claimants where nobody is named
     * @param appliedOn the day on which the application was received
     */
    record Application(
            @NotNull MediationRoute route,
            @Size(max = 200) List<@NotNull @Positive Integer> claims,
            @Size(max = 2000) List<@NotNull @Positive Integer> claimants,
            @Size(max = 200) List<@NotNull @Positive Integer> respondents,
            @Size(max = 2200) List<@NotNull @Valid Party> applicants,
            @Nullable LocalDate appliedOn,
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        Application {
            claims = requireNonNullElse(claims, List.of());
            claimants = requireNonNullElse(claimants, List.of());
            respondents = requireNonNullElse(respondents, List.of());
            applicants = requireNonNullElse(applicants, List.of());
        }
    }

    /** Somebody's yes. */
    record Consent(
            @NotNull Side party,
            @Nullable @Positive Integer n,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        MediationParty named() {
            return new Party(party, n).named();
        }
    }

    /** Somebody's no. */
    record Refusing(
            @NotNull Side party,
            @Nullable @Positive Integer n,
            @Nullable @Size(max = 4000) String text,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        MediationParty named() {
            return new Party(party, n).named();
        }
    }

    /** Who mediates, by account. */
    record Opening(
            @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 100) String> mediators,
            @Nullable LocalDate openedOn,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** More time, and who wants it; in the court's route the rule says until when. */
    record Extension(
            @NotEmpty @Size(max = 2200) List<@NotNull @Valid Party> by,
            @Nullable LocalDate to,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** When, and where. */
    record Session(
            @NotNull Instant startsAt,
            @Nullable @Size(max = 400) String place,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** Another time, and why. */
    record Moving(
            @Positive int n,
            @NotNull Instant startsAt,
            @NotBlank @Size(max = 4000) String reason,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {}

    /** Who came, everybody where nobody is named; the notes are read by the mediator only. */
    record Held(
            @Positive int n,
            @Size(max = 2200) List<@NotNull @Valid Party> present,
            @Nullable LocalDate heldOn,
            @Nullable @Size(max = 20000) String notes,
            @Nullable Instant at,
            @Nullable @Size(max = 100) String onBehalfOf)
            implements Dated {

        Held {
            present = requireNonNullElse(present, List.of());
        }
    }
}
