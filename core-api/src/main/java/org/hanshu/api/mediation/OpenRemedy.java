package org.hanshu.api.mediation;

import java.util.List;

/**
 * A remedy that stands open.
 *
 * @param terms for which terms of the agreement, by number
 */
public record OpenRemedy(Remedy remedy, List<Integer> terms) {}
