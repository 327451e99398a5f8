package org.hanshu.command.letter;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hanshu.api.shared.Money;
import org.jspecify.annotations.Nullable;

/** One wrong and what is demanded for it, as somebody writes them. */
record DemandRequest(
        @NotBlank @Size(max = 4000) String problem,
        @NotBlank @Size(max = 4000) String demand,
        @Nullable @Positive Integer respondent,
        @Size(max = 1000) List<@NotNull @Positive Integer> claims,
        @Nullable Money amount,
        @Nullable @Positive @Max(1_000_000) Integer persons) {

    DemandRequest {
        claims = requireNonNullElse(claims, List.of());
    }
}
