package org.hanshu.api.casefile;

import java.util.UUID;

/**
 * What entering something in a case file answers.
 *
 * @param id the case file
 * @param n the entry's number among those of its kind
 */
public record EntryMade(UUID id, long version, int n) {}
