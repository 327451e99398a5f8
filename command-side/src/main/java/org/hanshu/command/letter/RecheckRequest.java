package org.hanshu.command.letter;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.hanshu.api.letter.Relapse;
import org.hanshu.api.shared.Money;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** What two or more people saw when they looked again; without a relapse it holds. */
record RecheckRequest(
        @Size(max = 100) List<@NotNull @Valid Back> relapsed,
        @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 100) String> verifiers,
        @Nullable @Size(max = 4000) String text,
        @Nullable Instant at,
        @Nullable @Size(max = 100) String onBehalfOf)
        implements Dated {

    RecheckRequest {
        relapsed = requireNonNullElse(relapsed, List.of());
    }

    /** A wrong that is back, and what is owed now. */
    record Back(@Positive int n, @Nullable Money amount) {}

    List<Relapse> back() {
        return relapsed.stream()
                .map(each -> new Relapse(each.n(), each.amount()))
                .toList();
    }
}
