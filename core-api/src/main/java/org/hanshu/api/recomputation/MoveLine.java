package org.hanshu.api.recomputation;

import java.util.UUID;

/**
 * One line of the list before and after 前后对照.
 *
 * @param n its number in the list, from 1
 * @param thing whose time limit moves
 * @param id which case, letter, mediation, referral or grant of legal aid that is
 */
public record MoveLine(int n, TimedThing thing, UUID id, DeadlineMove move) {}
