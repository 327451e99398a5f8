package org.hanshu.api.supervisioncase;

import java.time.Instant;
import java.util.UUID;

/**
 * That a case waits for another which is to be merged into it.
 *
 * @param until before which instant the other must be merged
 */
public record MergeAdmission(UUID id, String caseNumber, Instant until) {}
