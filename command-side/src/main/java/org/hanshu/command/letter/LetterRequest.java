package org.hanshu.command.letter;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** A letter about one case, as somebody writes it; without an addressee it goes to the case's first respondent. */
record LetterRequest(
        @NotBlank @Size(max = 40) String kind,
        @Nullable @Valid AddresseeRequest addressee,
        @NotBlank @Size(max = 20_000) String facts,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> legalBasis,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid DemandRequest> demands,
        @Nullable @Size(max = 2000) String skipReason,
        @Nullable Instant at,
        @Nullable @Size(max = 100) String onBehalfOf)
        implements Dated {

    LetterRequest {
        legalBasis = requireNonNullElse(legalBasis, List.of());
    }

    ClearText text() {
        return new ClearText(facts, legalBasis, demands);
    }
}
