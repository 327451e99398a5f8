package org.hanshu.command.supervisioncase;

import static org.hanshu.command.shared.intake.ComplaintTold.LONGEST_NAME;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimantTold;
import org.hanshu.command.shared.intake.RollEntry;
import org.jspecify.annotations.Nullable;

/** What people send about who stands in a case and what they claim. */
sealed interface PartiesRequest extends Dated {

    /** One more who answers for the wrong; an organisation and the employer where nothing else is said. */
    record Facing(
            @Nullable RespondentRole role,
            @Nullable RespondentKind kind,
            @Size(max = LONGEST_NAME) @Nullable String name,
            @Size(max = 32) @Nullable String uscc,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements PartiesRequest {}

    /** Who the respondent with this number is. */
    record Identifying(
            int n,
            @Nullable RespondentRole role,
            @Nullable RespondentKind kind,
            @Size(max = LONGEST_NAME) @Nullable String name,
            @Size(max = 32) @Nullable String uscc,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements PartiesRequest {}

    /**
     * A list of workers; taken whole or not at all.
     *
     * @param claims which claims of the case are theirs too
     * @param cause what each claims for whom an amount is told
     */
    record Listing(
            @NotEmpty @Size(max = RollFile.MOST_LINES) List<@NotNull @Valid Listed> claimants,
            @Size(max = 200) @Nullable List<@NotNull Integer> claims,
            @Nullable Cause cause,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements PartiesRequest {}

    /** A worker on a list. */
    record Listed(
            @NotBlank @Size(max = LONGEST_NAME) String name,
            @Size(max = 32) @Nullable String idNumber,
            @Size(max = 32) @Nullable String phone,
            @Nullable EmploymentForm employmentForm,
            @Nullable LocalDate employmentEndedOn,
            @Nullable Money claimedAmount) {

        RollEntry entry(String place) {
            var told = new ClaimantTold(
                    place,
                    name.strip(),
                    FormChecks.text(idNumber),
                    FormChecks.text(phone),
                    employmentForm,
                    employmentEndedOn);
            return new RollEntry(told, claimedAmount);
        }
    }

    /** More that is claimed. */
    record Claiming(
            @NotEmpty @Size(max = 200) List<ComplaintForm.@NotNull @Valid ClaimForm> claims,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements PartiesRequest {}

    /** Who speaks for the workers, by number. */
    record Appointing(
            @NotEmpty @Size(max = 100) List<@NotNull Integer> claimants,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements PartiesRequest {}

    /**
     * To what a worker consents.
     *
     * @param claimant by number; the first where nothing is said
     * @param towards {@code EMPLOYER} or the id of an organisation
     * @param purpose to be named, where nothing is said
     */
    record Consenting(
            @Nullable Integer claimant,
            @NotBlank @Size(max = 60) String towards,
            @Nullable ConsentPurpose purpose,
            @NotNull Medium medium,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements PartiesRequest {}

    /** To what a worker no longer consents. */
    record TakingBack(
            @Nullable Integer claimant,
            @NotBlank @Size(max = 60) String towards,
            @Nullable ConsentPurpose purpose,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements PartiesRequest {}

    /** Who no longer claims, by number, and why. */
    record Leaving(
            @NotEmpty @Size(max = RollFile.MOST_LINES) List<@NotNull Integer> claimants,
            @NotBlank @Size(max = 2_000) String reason,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements PartiesRequest {}

    /** What somebody wants of the union after all, and why it is understood so. */
    record Converting(
            @NotNull ApproachKind kind,
            @NotBlank @Size(max = 2_000) String reason,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements PartiesRequest {}
}
