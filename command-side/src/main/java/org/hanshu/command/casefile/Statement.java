package org.hanshu.command.casefile;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.casefile.Signature;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it was taken down 笔录.
 *
 * @param n which claimant, respondent or witness spoke; the first where nothing is said
 * @param takenBy the accounts that took it; the case's supervisors where nothing is said
 * @param signatureReason why it is not signed, where it is not
 */
record Statement(
        @NotNull Party party,
        @Min(1) @Nullable Integer n,
        @Size(max = 20) @Nullable List<@NotBlank String> takenBy,
        @NotNull Medium medium,
        @NotNull Signature signature,
        @Size(max = 2_000) @Nullable String signatureReason,
        @NotBlank @Size(max = 20_000) String text,
        @Nullable Instant at,
        @Size(max = 200) @Nullable String onBehalfOf)
        implements Dated {

    int number() {
        return n == null ? 1 : n;
    }
}
