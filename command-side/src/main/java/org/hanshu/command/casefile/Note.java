package org.hanshu.command.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/** What whoever works on the case should remember 工作记录. */
record Note(
        @NotBlank @Size(max = 20_000) String text,
        @Nullable Instant at,
        @Size(max = 200) @Nullable String onBehalfOf) implements Dated {}
