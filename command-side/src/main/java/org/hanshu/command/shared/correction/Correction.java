package org.hanshu.command.shared.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/**
 * What should have been said.
 *
 * @param event the id of the wrong entry, as the timeline names it
 * @param set what should have stood in which place
 */
public record Correction(
        @NotBlank @Size(max = 100) String event,
        @NotEmpty @Size(max = 100) Map<@Size(max = 100) String, @Nullable @Size(max = 100) String> set,
        @NotBlank @Size(max = 4000) String reason,
        @Nullable Instant at,
        @Nullable @Size(max = 100) String onBehalfOf)
        implements Dated {}
