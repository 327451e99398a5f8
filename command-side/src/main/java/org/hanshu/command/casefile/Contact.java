package org.hanshu.command.casefile;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.hanshu.api.casefile.ContactMeans;
import org.hanshu.api.casefile.ContactOutcome;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.command.shared.Dated;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was contacted, or that it was tried 联系记录.
 *
 * @param n which claimant, respondent or witness; the first where nothing is said
 * @param name who it was there, where that is known
 * @param text what was said
 */
record Contact(
        @NotNull ParticipantKind with,
        @Min(1) @Nullable Integer n,
        @Size(max = 200) @Nullable String name,
        @NotNull ContactMeans by,
        @NotNull ContactOutcome outcome,
        @Size(max = 20_000) @Nullable String text,
        @Nullable Instant at,
        @Size(max = 200) @Nullable String onBehalfOf)
        implements Dated {}
