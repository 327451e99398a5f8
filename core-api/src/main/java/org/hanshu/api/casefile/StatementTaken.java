package org.hanshu.api.casefile;

import java.util.UUID;

/**
 * What taking down a statement answers.
 *
 * @param id the case file
 * @param n the statement's number in it
 */
public record StatementTaken(UUID id, long version, int n) {}
