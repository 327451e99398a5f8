package org.hanshu.api.recomputation;

/**
 * What becomes of one time limit under new books.
 *
 * @param clock which clock of its case, letter or other child it is
 * @param rule the id of the time-limit rule
 */
public record DeadlineMove(String clock, String rule, LastDay before, LastDay after, DeadlineChange change) {}
