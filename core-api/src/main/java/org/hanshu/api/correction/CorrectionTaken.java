package org.hanshu.api.correction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What correcting an entry answers.
 *
 * @param correction the number under which it waits for a second person; null where it holds at once
 */
public record CorrectionTaken(
        UUID id, long version, @Nullable Integer correction) {}
