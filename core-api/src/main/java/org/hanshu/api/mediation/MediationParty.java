package org.hanshu.api.mediation;

/**
 * One of those between whom it is mediated.
 *
 * @param n the number that the case gave them on their side
 */
public record MediationParty(Side side, int n) {}
