package org.hanshu.api.letter;

import java.time.LocalDate;
import java.util.UUID;
import org.hanshu.api.period.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * What serving a letter answers.
 *
 * @param deemedServedOn for a public notice, the day from which the law counts
 * @param reply the clock for the answer, or null where none is required
 */
public record LetterServiced(
        UUID id,
        long version,
        @Nullable LocalDate deemedServedOn,
        @Nullable Deadline reply) {}
