package org.hanshu.api.supervisioncase;

/**
 * The number of somebody or something that came from another case.
 *
 * @param was the number there
 * @param n the number here
 */
public record Renumbered(int was, int n) {}
