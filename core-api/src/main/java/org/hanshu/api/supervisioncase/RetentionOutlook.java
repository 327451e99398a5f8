package org.hanshu.api.supervisioncase;

import java.util.UUID;

/**
 * How long a case is kept, as far as it can be told.
 *
 * @param withoutRule whether the case is over, and no book in force says yet how long it is kept
 */
public record RetentionOutlook(UUID id, long version, boolean withoutRule) {}
