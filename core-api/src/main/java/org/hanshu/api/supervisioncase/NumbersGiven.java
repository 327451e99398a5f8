package org.hanshu.api.supervisioncase;

import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.Warning;

/**
 * What adding to a numbered list of a case answers.
 *
 * @param numbers of what was added, in its order
 */
public record NumbersGiven(UUID id, long version, List<Integer> numbers, List<Warning> warnings) {}
