package org.hanshu.command.supervisioncase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.CaseRefusalReason;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** What people send to move a case on. */
sealed interface CaseRequest extends Dated {

    int LONGEST_TEXT = 20_000;
    int LONGEST_NAME = 200;

    /** Nothing but when, and for whom. */
    record Plain(
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf) implements CaseRequest {

        static final Plain NOW = new Plain(null, null);
    }

    /** A text. */
    record Worded(
            @NotBlank @Size(max = LONGEST_TEXT) String text,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements CaseRequest {}

    /** @param text the remedy: where else the worker can turn */
    record Refusing(
            @NotNull CaseRefusalReason reason,
            @NotBlank @Size(max = LONGEST_TEXT) String text,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements CaseRequest {}

    /** @param supervisors two or more accounts */
    record Assigning(
            @NotNull @Size(max = 20) List<@NotBlank String> supervisors,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements CaseRequest {}

    /** @param supervisors two or more accounts, in the place of all who were assigned */
    record Reassigning(
            @NotNull @Size(max = 20) List<@NotBlank String> supervisors,
            @NotBlank @Size(max = LONGEST_TEXT) String reason,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements CaseRequest {}

    /**
     * A finding for all claims, or for each, or both.
     *
     * @param finding about every claim that {@code findings} does not name
     */
    record Concluding(
            @Nullable Finding finding,
            @Size(max = 200) @Nullable List<@NotNull @Valid FindingOfClaim> findings,
            @NotBlank @Size(max = LONGEST_TEXT) String text,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements CaseRequest {}

    /** @param respondents who answers for it, by number; for a violation all against whom it is claimed */
    record FindingOfClaim(
            int n, @NotNull Finding finding, @Nullable List<@NotNull Integer> respondents) {}

    /** @param outcomes per claim; empty where all ended with the reason given */
    record Closing(
            @NotNull ClosingReason reason,
            @Size(max = LONGEST_TEXT) @Nullable String text,
            @Size(max = 200) @Nullable List<@NotNull @Valid OutcomeOfClaim> outcomes,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements CaseRequest {}

    /** How one claim ended. */
    record OutcomeOfClaim(
            int n, @NotNull ClosingReason outcome, @Nullable Money amount) {}

    /**
     * Why a case is taken up again.
     *
     * @param claims which of its claims are at issue again, by number; all where none is named
     */
    record Reopening(
            @NotBlank @Size(max = 500) String reason,
            @Size(max = LONGEST_TEXT) @Nullable String text,
            @Size(max = 200) @Nullable List<@NotNull Integer> claims,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements CaseRequest {}
}
