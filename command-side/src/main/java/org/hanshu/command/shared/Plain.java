package org.hanshu.command.shared;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something is done of which the path says everything. */
public record Plain(
        @Nullable Instant at, @Nullable @Size(max = 100) String onBehalfOf) implements Dated {}
