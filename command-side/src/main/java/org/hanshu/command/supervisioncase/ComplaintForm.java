package org.hanshu.command.supervisioncase;

import static org.hanshu.command.shared.intake.ComplaintTold.LONGEST_NAME;
import static org.hanshu.command.shared.intake.ComplaintTold.LONGEST_NARRATIVE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Region;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Channel;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/**
 * The form on which a complaint is told 投诉登记表. {@code employer} is short for {@code respondents}, {@code complainant} for
 * {@code claimants}, {@code causes} with {@code claimedAmount} and {@code occurredOn} for {@code claims}.
 *
 * @param externalNumber the number in the channel's own scheme
 * @param industry the trade, which decides with the region who owns the case
 * @param mayBeNamedTo to whom the claimants may be named; nobody where nothing is said
 */
record ComplaintForm(
        @Nullable ApproachKind kind,
        @NotNull Channel channel,
        @Size(min = 1, max = 100) @Nullable String externalNumber,
        @Size(max = 20) @Nullable List<@NotNull @Valid ReferenceForm> references,
        @Nullable Instant receivedAt,
        @NotNull Region region,
        @Size(max = 100) @Nullable String industry,
        @Nullable FilerRelation filedBy,
        @Valid @Nullable EmployerForm employer,
        @Size(max = 100) @Nullable List<@NotNull @Valid RespondentForm> respondents,
        @Valid @Nullable ComplainantForm complainant,
        @Size(max = 5_000) @Nullable List<@NotNull @Valid ClaimantForm> claimants,
        @Min(1) @Max(1_000_000) @Nullable Integer workersAffected,
        @Size(max = 20) @Nullable List<@NotNull Cause> causes,
        @Nullable Money claimedAmount,
        @Nullable LocalDate occurredOn,
        @Size(max = 200) @Nullable List<@NotNull @Valid ClaimForm> claims,
        @Nullable Boolean anonymous,
        @Size(max = 20) @Nullable List<@NotBlank @Size(max = LONGEST_NAME) String> mayBeNamedTo,
        @NotBlank @Size(max = LONGEST_NARRATIVE) String narrative,
        @Nullable Instant at,
        @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
        implements Dated {

    /** A number under which somebody else knows the case. */
    record ReferenceForm(
            @NotBlank @Size(max = 50) String scheme,
            @NotBlank @Size(max = 100) String number) {}

    /** The employer, short for a single respondent. */
    record EmployerForm(
            @NotBlank @Size(max = LONGEST_NAME) String name,
            @Size(max = 32) @Nullable String uscc) {}

    /** Somebody who answers for the wrong. */
    record RespondentForm(
            @Nullable Integer n,
            @Nullable RespondentRole role,
            @Nullable RespondentKind kind,
            @Size(max = LONGEST_NAME) @Nullable String name,
            @Size(max = 32) @Nullable String uscc) {}

    /** The worker who complains, short for a single claimant. */
    record ComplainantForm(
            @Nullable Boolean anonymous,
            @Size(max = LONGEST_NAME) @Nullable String name,
            @Size(max = 32) @Nullable String idNumber,
            @Size(max = 32) @Nullable String phone,
            @Nullable EmploymentForm employmentForm,
            @Nullable LocalDate employmentEndedOn) {}

    /** A worker whose right is at stake. */
    record ClaimantForm(
            @Nullable Integer n,
            @Size(max = LONGEST_NAME) @Nullable String name,
            @Size(max = 32) @Nullable String idNumber,
            @Size(max = 32) @Nullable String phone,
            @Nullable EmploymentForm employmentForm,
            @Nullable LocalDate employmentEndedOn) {}

    /**
     * One thing that is claimed.
     *
     * @param claimants whose claim it is, by number; everybody's where nothing is said
     * @param respondents against whom, by number; against all where nothing is said
     */
    record ClaimForm(
            @Nullable Integer n,
            @NotNull Cause cause,
            @Nullable Money amount,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate knownOn,
            @Size(max = 5_000) @Nullable List<@NotNull Integer> claimants,
            @Size(max = 100) @Nullable List<@NotNull Integer> respondents) {}
}
