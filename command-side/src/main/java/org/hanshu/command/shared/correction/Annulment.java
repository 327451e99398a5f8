package org.hanshu.command.shared.correction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/**
 * What should not have been entered, as somebody says it.
 *
 * @param event the id of the wrong entry, as the timeline names it
 */
public record Annulment(
        @NotBlank @Size(max = 100) String event,
        @NotBlank @Size(max = 4000) String reason,
        @Nullable Instant at,
        @Nullable @Size(max = 100) String onBehalfOf)
        implements Dated {}
