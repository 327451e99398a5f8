package org.hanshu.command.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.hanshu.api.casefile.DisclosedTo;
import org.hanshu.api.casefile.EvidenceForm;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence as it is entered 证据: what it is and where.
 *
 * @param n which claimant, respondent or witness provided it; the first where nothing is said
 * @param providerName who handed it over there, where that is known
 * @param obtainedOn when the union got it; the day of {@code at} where nothing is said
 * @param file the file that it is, where it is one
 * @param paperLocation where the paper lies, where there is one
 * @param disclosure who may know of it; only the union where nothing is said
 * @param text what it shows
 */
record Evidence(
        @NotNull ParticipantKind providedBy,
        @Min(1) @Nullable Integer n,
        @Size(max = 200) @Nullable String providerName,
        @Nullable LocalDate obtainedOn,
        @NotNull EvidenceForm form,
        @Valid @Nullable FileTold file,
        @Size(max = 500) @Nullable String paperLocation,
        @Nullable DisclosedTo disclosure,
        @Size(max = 20_000) @Nullable String text,
        @Nullable Instant at,
        @Size(max = 200) @Nullable String onBehalfOf)
        implements Dated {

    /**
     * The file that a piece of evidence is, without its bytes.
     *
     * @param sha256 of its bytes, in hexadecimal
     * @param type its media type
     * @param size in bytes
     */
    record FileTold(
            @NotNull @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256,
            @NotBlank @Size(max = 255) String name,

            @NotNull @Size(max = 127) @Pattern(regexp = "[\\w.+-]+/[\\w.+-]+")
            String type,

            @NotNull @PositiveOrZero Long size) {}
}
