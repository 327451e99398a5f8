package org.hanshu.command.shared;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something is done of which only the reason has to be told. */
public record Reason(
        @NotBlank @Size(max = 4000) String reason,
        @Nullable Instant at,
        @Nullable @Size(max = 100) String onBehalfOf) implements Dated {}
