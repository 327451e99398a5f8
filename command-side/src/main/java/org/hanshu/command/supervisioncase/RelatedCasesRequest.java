package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseRequest.LONGEST_NAME;
import static org.hanshu.command.supervisioncase.CaseRequest.LONGEST_TEXT;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.vocabulary.CaseRelation;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** What people send about cases that have to do with each other. */
sealed interface RelatedCasesRequest extends Dated {

    /** How the case stands to the other; a split links by itself. */
    record Link(
            @NotNull UUID to,
            @NotNull CaseRelation relation,
            @Size(max = LONGEST_TEXT) @Nullable String text,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements RelatedCasesRequest {}

    /** Into which case. */
    record Merge(
            @NotNull UUID into,
            @Size(max = LONGEST_TEXT) @Nullable String text,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements RelatedCasesRequest {}

    /**
     * What becomes a case of its own, by number.
     *
     * @param claims go whole, with all who claim them
     * @param claimants go with what they alone claim, and claim nothing here any more
     * @param respondents go with what is claimed against them alone
     */
    record Split(
            @Size(max = 200) @Nullable List<@NotNull Integer> claims,
            @Size(max = RollFile.MOST_LINES) @Nullable List<@NotNull Integer> claimants,
            @Size(max = 200) @Nullable List<@NotNull Integer> respondents,
            @NotBlank @Size(max = LONGEST_TEXT) String reason,
            @Nullable Instant at,
            @Size(max = LONGEST_NAME) @Nullable String onBehalfOf)
            implements RelatedCasesRequest {}
}
